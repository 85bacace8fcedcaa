<?php
/**
 * Makes a network of two sites out of the one, and sets the plug-in on each. Run once to make it, once to use it: the second prints what is left
 * after the plug-in was taken away.
 */
define( 'DISABLE_WP_CRON', true );
$_SERVER['HTTP_HOST'] = '127.0.0.1';
$config = file_get_contents( '/wordpress/wp-config.php' );
if ( false === strpos( $config, 'MULTISITE' ) ) {
	define( 'WP_INSTALLING_NETWORK', true );
	require '/wordpress/wp-load.php';
	require_once ABSPATH . 'wp-admin/includes/upgrade.php';
	foreach ( $wpdb->tables( 'ms_global' ) as $table => $name ) {
		$wpdb->$table = $name;
	}
	install_network();
	$made = populate_network( 1, '127.0.0.1', 'admin@example.org', 'Network', '/', false );
	file_put_contents(
		'/wordpress/wp-config.php',
		str_replace( "define( 'WP_DEBUG'", "define( 'MULTISITE', true );\ndefine( 'SUBDOMAIN_INSTALL', false );\ndefine( 'DOMAIN_CURRENT_SITE', '127.0.0.1' );\ndefine( 'PATH_CURRENT_SITE', '/' );\ndefine( 'SITE_ID_CURRENT_SITE', 1 );\ndefine( 'BLOG_ID_CURRENT_SITE', 1 );\ndefine( 'WP_DEBUG'", $config )
	);
	echo '@@' . ( is_wp_error( $made ) ? $made->get_error_message() : 'made' ) . '@@';
	return;
}
require '/wordpress/wp-load.php';
require_once '/wordpress/wp-content/plugins/self-check/self-check.php';
$sites = array( 1, wpmu_create_blog( '127.0.0.1', '/second/', 'Second', 1 ) );
$said  = array();
foreach ( $sites as $site ) {
	switch_to_blog( $site );
	update_option( 'self_check', self_check_sanitize( array( 'values' => array( 'clinic' => "Clinic $site" ) ) ) );
	restore_current_blog();
}
foreach ( $sites as $site ) {
	switch_to_blog( $site );
	$said[] = self_check_settings()['clinic'];
	restore_current_blog();
}
define( 'WP_UNINSTALL_PLUGIN', 'self-check/self-check.php' );
require '/wordpress/wp-content/plugins/self-check/uninstall.php';
foreach ( $sites as $site ) {
	switch_to_blog( $site );
	$said[] = get_option( 'self_check', 'nothing' );
	restore_current_blog();
}
echo '@@' . wp_json_encode( array( is_multisite(), $said ) ) . '@@';
