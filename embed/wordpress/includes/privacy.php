<?php
/**
 * What the site's privacy policy can say, for WordPress's own guide to it.
 *
 * @package self-check
 */

defined( 'ABSPATH' ) || exit;

/** Suggests the text. */
function self_check_privacy_text() {
	if ( ! function_exists( 'wp_add_privacy_policy_content' ) ) {
		return;
	}
	$text = '<p class="privacy-policy-tutorial">' . esc_html__( 'The self-check asks about health. What visitors answer stays in the memory of their own browser until they leave the page: it is not saved, not sent to you, and not sent to anybody else. It uses no cookies.', 'self-check' ) . '</p>'
		. '<p><strong class="privacy-policy-tutorial">' . esc_html__( 'Suggested text:', 'self-check' ) . '</strong> '
		. esc_html__( 'On this website you can do a self-check for back pain. Your answers stay on the page. They are not saved and not sent. It uses no cookies. If you send us a message from it, we get what you write in that message and nothing else.', 'self-check' ) . '</p>';
	wp_add_privacy_policy_content( 'Self-check', wp_kses_post( $text ) );
}
add_action( 'admin_init', 'self_check_privacy_text' );
