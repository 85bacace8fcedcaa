<?php
/**
 * Takes away the one thing that the plug-in keeps: its settings, on every site of a network.
 *
 * @package self-check
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

if ( is_multisite() ) {
	foreach ( get_sites( array( 'fields' => 'ids', 'number' => 0 ) ) as $self_check_site ) {
		switch_to_blog( $self_check_site );
		delete_option( 'self_check' );
		restore_current_blog();
	}
} else {
	delete_option( 'self_check' );
}
