<?php
// For the tests alone: tells what of the plug-in the database holds, and makes what a test asks for.
add_action(
	'init',
	function () {
		if ( ! isset( $_GET['witness'] ) ) {
			return;
		}
		if ( isset( $_GET['locale'] ) ) {
			update_option( 'WPLANG', sanitize_key( $_GET['locale'] ) === 'nl_nl' ? 'nl_NL' : '' );
		}
		global $wpdb;
		$found = $wpdb->get_col( "SELECT option_name FROM {$wpdb->options} WHERE option_name LIKE '%self_check%' OR option_name LIKE '%self-check%'" );
		wp_send_json( $found );
	}
);
// Nothing of a test leaves this machine, and nothing of a site in a test waits for another.
add_filter( 'pre_http_request', function () { return new WP_Error( 'offline', 'This site is offline.' ); } );
