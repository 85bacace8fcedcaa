<?php
/**
 * Plugin Name:       Self-check
 * Description:       A short, safe self-check for sudden low back pain: safety signs first, general information, and how to reach your clinic. Nothing is stored and no answer is sent.
 * Version:           0.0.0
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * License:           MIT
 * License URI:       https://opensource.org/license/mit
 * Text Domain:       self-check
 * Update URI:        false
 * Domain Path:       /languages
 *
 * @package self-check
 */

defined( 'ABSPATH' ) || exit;

/** WordPress asks for both versions when it activates a plug-in, but not when a host goes back to an older PHP later. This file is of any PHP. */
function self_check_too_old() {
	echo '<div class="notice notice-error"><p>Self-check: this website needs PHP 7.4 and WordPress 6.1, or newer. Ask your host to update them. Until then visitors do not see the self-check.</p></div>';
}
if ( version_compare( PHP_VERSION, '7.4', '<' ) || version_compare( $GLOBALS['wp_version'], '6.1', '<' ) ) {
	add_action( 'admin_notices', 'self_check_too_old' );
	return;
}

define( 'SELF_CHECK_FILE', __FILE__ );

foreach ( array( 'release', 'fields', 'settings', 'checks', 'phone', 'tag', 'place', 'block', 'optimisers', 'page', 'field', 'notices', 'privacy' ) as $self_check_part ) {
	require_once __DIR__ . '/includes/' . $self_check_part . '.php';
}
unset( $self_check_part );

/** Makes the Dutch words known. */
function self_check_words() {
	load_plugin_textdomain( 'self-check', false, dirname( plugin_basename( SELF_CHECK_FILE ) ) . '/languages' );
}
add_action( 'init', 'self_check_words' );
