<?php
/**
 * Keeps our script out of what caching plug-ins do to scripts: one that is delayed is not there when somebody is looking for help, and one that
 * was combined or minified does not have its own hash any more. Each by the way that its maker gives; none is asked whether it is there.
 *
 * @package self-check
 */

defined( 'ABSPATH' ) || exit;

/** Filters that take a list of addresses, or of patterns for them: the whole path fits both, also where a pattern has to fit all of it. */
const SELF_CHECK_ADDRESS_LISTS = array(
	// WP Rocket: minify, combine, load deferred, delay.
	'rocket_exclude_js',
	'rocket_exclude_defer_js',
	'rocket_delay_js_exclusions',
	// LiteSpeed Cache: its settings page names them.
	'litespeed_optimize_js_excludes',
	'litespeed_optm_js_defer_exc',
	'litespeed_optm_gm_js_exc',
	// WP-Optimize: minify.
	'wp-optimize-minify-default-exclusions',
	// Perfmatters: minify, defer, delay.
	'perfmatters_minify_js_exclusions',
	'perfmatters_defer_js_exclusions',
	'perfmatters_delay_js_exclusions',
	// Hummingbird: delay.
	'wphb_delay_js_exclusions',
);

/** Filters of SiteGround's Speed Optimizer, which take a list of handles. */
const SELF_CHECK_HANDLE_LISTS = array( 'sgo_js_minify_exclude', 'sgo_javascript_combine_exclude', 'sgo_js_async_exclude' );

/** Filters of Hummingbird, which ask of each handle whether it may be changed. */
const SELF_CHECK_HANDLE_QUESTIONS = array( 'wphb_minify_resource', 'wphb_combine_resource', 'wphb_defer_resource' );

/**
 * Adds our address to a list.
 *
 * @param mixed $list Addresses, or parts of them.
 */
function self_check_add_address( $list ) {
	$path = wp_parse_url( plugins_url( SELF_CHECK_SCRIPT, SELF_CHECK_FILE ), PHP_URL_PATH );
	return array_merge( is_array( $list ) ? $list : array(), array( $path ) );
}

/**
 * Adds our handle to a list.
 *
 * @param mixed $list Handles.
 */
function self_check_add_handle( $list ) {
	return array_merge( is_array( $list ) ? $list : array(), array( SELF_CHECK_HANDLE ) );
}

/**
 * Adds a part of our address to a text with commas.
 *
 * @param mixed $list Autoptimize keeps its list so.
 */
function self_check_add_to_text( $list ) {
	return is_array( $list ) ? self_check_add_address( $list ) : trim( $list . ', ' . SELF_CHECK_SCRIPT, ', ' );
}

/**
 * Says no for our handle.
 *
 * @param mixed  $may    What others said.
 * @param string $handle Of the script or the style.
 */
function self_check_deny_handle( $may, $handle = '' ) {
	return SELF_CHECK_HANDLE === $handle ? false : $may;
}

/**
 * Says no for our tag.
 *
 * @param mixed  $may  What others said.
 * @param string $html Of the script.
 */
function self_check_deny_tag( $may, $html = '' ) {
	return false !== strpos( (string) $html, SELF_CHECK_SCRIPT ) ? false : $may;
}

foreach ( SELF_CHECK_ADDRESS_LISTS as $self_check_filter ) {
	add_filter( $self_check_filter, 'self_check_add_address' );
}
foreach ( SELF_CHECK_HANDLE_LISTS as $self_check_filter ) {
	add_filter( $self_check_filter, 'self_check_add_handle' );
}
foreach ( SELF_CHECK_HANDLE_QUESTIONS as $self_check_filter ) {
	add_filter( $self_check_filter, 'self_check_deny_handle', 20, 2 ); // after its own settings
}
unset( $self_check_filter );
add_filter( 'autoptimize_filter_js_exclude', 'self_check_add_to_text' );
add_filter( 'w3tc_minify_js_do_tag_minification', 'self_check_deny_tag', 10, 2 ); // W3 Total Cache

/**
 * For those that look for an attribute: LiteSpeed, Jetpack Boost, NitroPack. Cloudflare's stands first in the tag.
 *
 * @return array<string, string>
 */
function self_check_keep_out_attributes() {
	return array(
		'data-no-optimize'   => '1',
		'data-no-defer'      => '1',
		'data-jetpack-boost' => 'ignore',
		'nitro-exclude'      => '',
	);
}
