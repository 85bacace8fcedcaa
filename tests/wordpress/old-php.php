<?php
/**
 * The main file on a PHP that is older than the plug-in asks for: it has to be read, and to say what is wrong.
 */
define( 'ABSPATH', '/wordpress/' );
$wp_version = '6.1';
$hooks      = array();
function add_action( $hook, $callback ) {
	global $hooks;
	$hooks[ $hook ] = $callback;
}
require '/wordpress/wp-content/plugins/self-check/self-check.php';
echo '@@' . PHP_VERSION . '@@' . implode( ',', array_keys( $hooks ) ) . '@@';
call_user_func( $hooks['admin_notices'] );
