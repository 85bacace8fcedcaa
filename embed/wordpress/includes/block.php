<?php
/**
 * The widget as a part of a page: a block, and the shortcode [self-check]. Whoever may write a page may place them; neither needs the right to
 * write scripts.
 *
 * @package self-check
 */

defined( 'ABSPATH' ) || exit;

/** The element, with how to call the clinic for whoever does not get the script. One line, because WordPress makes paragraphs of others. */
function self_check_element() {
	if ( is_feed() ) {
		return '';
	}
	self_check_enqueue();
	$settings = self_check_settings();
	$phone    = isset( $settings['phone'] ) ? self_check_read_phone( $settings['phone'] ) : array();
	$call     = '';
	if ( array() !== $phone ) {
		/* translators: %s: the clinic's phone number. */
		$call = '<a href="' . esc_url( 'tel:' . $phone['dial'], array( 'tel' ) ) . '">' . esc_html( sprintf( __( 'Call us: %s', 'self-check' ), $phone['text'] ) ) . '</a>';
	}
	return '<self-check mode="inline">' . $call . '</self-check>';
}

/** Registers both. */
function self_check_register_block() {
	add_shortcode( 'self-check', 'self_check_element' );
	wp_register_script( 'self-check-block', plugins_url( 'block/editor.js', SELF_CHECK_FILE ), array( 'wp-blocks', 'wp-element', 'wp-block-editor' ), self_check_release()['version'], true );
	wp_localize_script( 'self-check-block', 'selfCheckBlock', array( 'text' => __( 'Here visitors see the self-check. You fill in its settings under Settings, Self-check.', 'self-check' ) ) );
	register_block_type( plugin_dir_path( SELF_CHECK_FILE ) . 'block', array( 'render_callback' => 'self_check_element' ) );
}
add_action( 'init', 'self_check_register_block', 11 ); // after the words
