<?php
/**
 * Reads each phone number of a list as the plug-in does, and prints what it would dial.
 */
define( 'DISABLE_WP_CRON', true );
require '/wordpress/wp-load.php';
require_once '/wordpress/wp-content/plugins/self-check/self-check.php';
$read = array();
foreach ( json_decode( file_get_contents( '/wordpress/phones.json' ), true ) as $written ) {
	$phone  = self_check_read_phone( $written );
	$read[] = array() === $phone ? '' : $phone['dial'];
}
echo '@@' . wp_json_encode( $read ) . '@@';
