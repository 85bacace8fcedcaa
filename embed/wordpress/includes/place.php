<?php
/**
 * On which pages the button stands.
 *
 * @package self-check
 */

defined( 'ABSPATH' ) || exit;

/** Whether the page that is shown gets the button. Where the block or the shortcode is, the script comes with it. */
function self_check_is_here() {
	$option = self_check_option();
	if ( 'chosen' === $option['place'] ) {
		return array() !== $option['pages'] && ( is_page( $option['pages'] ) || ( is_home() && in_array( (int) get_option( 'page_for_posts' ), $option['pages'], true ) ) );
	}
	return 'everywhere' === $option['place'];
}

/** Not in the Customizer, whose page is no page of a visitor. */
function self_check_place_script() {
	if ( ! is_customize_preview() && self_check_is_here() ) {
		self_check_enqueue();
	}
}
add_action( 'wp_enqueue_scripts', 'self_check_place_script' );
