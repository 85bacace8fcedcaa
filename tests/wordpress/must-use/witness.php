<?php
// For the tests alone: tells what of the plug-in the database holds.
add_action(
	'init',
	function () {
		if ( ! isset( $_GET['witness'] ) ) {
			return;
		}
		global $wpdb;
		$found = $wpdb->get_col( "SELECT option_name FROM {$wpdb->options} WHERE option_name LIKE '%self_check%' OR option_name LIKE '%self-check%'" );
		wp_send_json( $found );
	}
);
// Nothing of a test leaves this machine, and nothing of a site in a test waits for another.
add_filter( 'pre_http_request', function () { return new WP_Error( 'offline', 'This site is offline.' ); } );
// The Dutch of WordPress itself would have to be fetched; a page is in Dutch when its address says so.
add_filter( 'locale', function ( $locale ) { return isset( $_GET['dutch'] ) ? sanitize_text_field( $_GET['dutch'] ) : $locale; } );
