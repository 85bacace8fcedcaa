<?php
/**
 * The tag: our script, with its hash and the settings.
 *
 * @package self-check
 */

defined( 'ABSPATH' ) || exit;

const SELF_CHECK_HANDLE = 'self-check';
const SELF_CHECK_SCRIPT = 'assets/self-check.js';

/** The script's hash, of the file as it is on the disk now: one that was kept would stop the widget once somebody replaces the file. */
function self_check_hash() {
	static $integrity = null; // Once for each page that is made.
	if ( null === $integrity ) {
		$hash      = hash_file( 'sha384', plugin_dir_path( SELF_CHECK_FILE ) . SELF_CHECK_SCRIPT, true );
		$integrity = false === $hash ? '' : 'sha384-' . base64_encode( $hash ); // phpcs:ignore WordPress.PHP.DiscouragedPHPFunctions.obfuscation_base64_encode -- The form that Subresource Integrity asks for.
	}
	return $integrity;
}

/** Asks for the script, at the foot of the page. A new file has a new address, so that no cache holds an old one beside a new hash. */
function self_check_enqueue() {
	$short = substr( preg_replace( '/[^a-z0-9]/i', '', self_check_hash() ), 6, 12 );
	wp_enqueue_script( SELF_CHECK_HANDLE, plugins_url( SELF_CHECK_SCRIPT, SELF_CHECK_FILE ), array(), $short, true );
}

/**
 * The attributes of the tag, by their names.
 *
 * @return array<string, string>
 */
function self_check_attributes() {
	$attributes = array( 'data-cfasync' => 'false' );
	$hash       = self_check_hash();
	if ( '' !== $hash ) {
		$attributes['integrity']   = $hash;
		$attributes['crossorigin'] = 'anonymous';
	}
	foreach ( self_check_settings() as $name => $value ) {
		$attributes[ 'data-' . $name ] = $value;
	}
	return array_merge( $attributes, self_check_keep_out_attributes() );
}

/**
 * Writes the attributes into our tag, before all others. Inline scripts may stand around it: the one with our address is meant.
 *
 * @param string $html   What WordPress writes for the handle.
 * @param string $handle Of the script.
 */
function self_check_script_tag( $html, $handle ) {
	if ( SELF_CHECK_HANDLE !== $handle ) {
		return $html;
	}
	$written = preg_match( '/<script\b[^>]*\sasync\b/', $html ) ? '' : ' async';
	foreach ( self_check_attributes() as $name => $value ) {
		$written .= ' ' . $name . '="' . esc_attr( $value ) . '"';
	}
	return preg_replace_callback(
		'/<script\b(?=[^>]*\ssrc=[^>]*' . preg_quote( SELF_CHECK_SCRIPT, '/' ) . ')/',
		function ( $found ) use ( $written ) {
			return $found[0] . $written;
		},
		$html,
		1
	);
}
add_filter( 'script_loader_tag', 'self_check_script_tag', 10, 2 );
