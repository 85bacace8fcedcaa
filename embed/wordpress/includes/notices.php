<?php
/**
 * What an owner has to know: that the words are due for review, that the tag stands on the site twice, and how to stay current.
 *
 * @package self-check
 */

defined( 'ABSPATH' ) || exit;

/** Whether the day has passed by which the questions and the advice were to be reviewed again. */
function self_check_is_old() {
	return gmdate( 'Y-m-d' ) > self_check_release()['next_review'];
}

/** At the top of the list of plug-ins and of our own page, for whoever may do something about it. */
function self_check_warn() {
	$screen = get_current_screen();
	if ( ! $screen || ! in_array( $screen->id, array( 'plugins', 'settings_page_' . SELF_CHECK_PAGE ), true ) || ! current_user_can( 'manage_options' ) ) {
		return;
	}
	if ( self_check_is_old() ) {
		/* translators: 1: version, 2: date. */
		$sentence = sprintf( __( 'Self-check %1$s is old: its questions and advice were due for review on %2$s. Install a newer version.', 'self-check' ), self_check_release()['version'], self_check_release()['next_review'] );
		printf( '<div class="notice notice-warning"><p>%s</p></div>', esc_html( $sentence ) );
	}
	$twice = 'plugins' === $screen->id ? array() : self_check_pages_with_tag();
	if ( array() !== $twice ) {
		/* translators: %s: titles of pages. */
		$sentence = sprintf( __( 'The script tag of the self-check also stands in: %s. Take it out there: one is enough, and this plug-in brings it.', 'self-check' ), implode( ', ', $twice ) );
		printf( '<div class="notice notice-warning"><p>%s</p></div>', esc_html( $sentence ) );
	}
}
add_action( 'admin_notices', 'self_check_warn' );

/**
 * Titles of what has the tag in its own text: pages, posts, and parts of a block theme.
 *
 * @return string[]
 */
function self_check_pages_with_tag() {
	$found = get_posts(
		array(
			's'              => 'self-check.js',
			'post_type'      => array( 'post', 'page', 'wp_template', 'wp_template_part', 'wp_block' ),
			'post_status'    => array( 'publish', 'private', 'draft' ),
			'posts_per_page' => 50,
		)
	);
	$titles = array();
	foreach ( $found as $post ) {
		if ( self_check_has_tag( $post->post_content ) ) {
			$titles[] = '' === $post->post_title ? $post->post_name : $post->post_title;
		}
	}
	if ( self_check_has_tag( (string) wp_json_encode( array( get_option( 'widget_block' ), get_option( 'widget_custom_html' ) ), JSON_UNESCAPED_SLASHES ) ) ) {
		$titles[] = __( 'Widgets' ); // phpcs:ignore WordPress.WP.I18n.MissingArgDomain -- A word of WordPress's own.
	}
	return $titles;
}

/**
 * Whether a text has the tag, and does not only speak of the file.
 *
 * @param string $text Of a page or a widget.
 */
function self_check_has_tag( $text ) {
	return 1 === preg_match( '/<script\b[^>]*self-check(\.loader)?\.js/i', $text );
}

/** At the foot of the page: which version this is, and how to learn of a correction. */
function self_check_draw_current() {
	$release = self_check_release();
	?>
	<h2><?php esc_html_e( 'How do I learn of a correction?', 'self-check' ); ?></h2>
	<ol>
		<li><?php esc_html_e( 'Watch the releases of the repository that you have this plug-in from, or look there once a month.', 'self-check' ); ?></li>
		<li><?php esc_html_e( 'Once the day of review has passed, this page says so, and so does the console of the browser.', 'self-check' ); ?></li>
		<li><?php esc_html_e( 'Upload the zip of the new version under Plugins, Add New. WordPress offers to replace the old one, and your settings stay.', 'self-check' ); ?></li>
	</ol>
	<p class="description">
		<?php
		/* translators: 1: version of the plug-in, 2: version of the questions, 3: date. */
		echo esc_html( sprintf( __( 'Version %1$s, questions and advice %2$s, to be reviewed by %3$s.', 'self-check' ), $release['version'], $release['flow'], $release['next_review'] ) );
		?>
	</p>
	<?php
}
