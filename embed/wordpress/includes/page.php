<?php
/**
 * The page under Settings, Self-check.
 *
 * @package self-check
 */

defined( 'ABSPATH' ) || exit;

const SELF_CHECK_PAGE = 'self-check';

/** The page in the menu. */
function self_check_menu() {
	add_options_page( __( 'Self-check', 'self-check' ), __( 'Self-check', 'self-check' ), 'manage_options', SELF_CHECK_PAGE, 'self_check_draw_page' );
}
add_action( 'admin_menu', 'self_check_menu' );

/** WordPress sees to the nonce and to who may save: register_setting() and settings_fields(). */
function self_check_register_setting() {
	register_setting(
		SELF_CHECK_PAGE,
		SELF_CHECK_OPTION,
		array(
			'type'              => 'array',
			'sanitize_callback' => 'self_check_sanitize',
			'show_in_rest'      => false,
		)
	);
}
add_action( 'admin_init', 'self_check_register_setting' );

/**
 * The way to the page, in the list of plug-ins.
 *
 * @param string[] $links Below the plug-in's name.
 */
function self_check_page_link( $links ) {
	$link = '<a href="' . esc_url( admin_url( 'options-general.php?page=' . SELF_CHECK_PAGE ) ) . '">' . esc_html__( 'Settings', 'self-check' ) . '</a>';
	return array_merge( array( $link ), $links );
}
add_filter( 'plugin_action_links_' . plugin_basename( SELF_CHECK_FILE ), 'self_check_page_link' );

/** The page. */
function self_check_draw_page() {
	if ( ! current_user_can( 'manage_options' ) ) {
		return;
	}
	$option = self_check_option();
	?>
	<div class="wrap">
		<h1><?php esc_html_e( 'Self-check', 'self-check' ); ?></h1>
		<p><?php esc_html_e( 'Fill in what your visitors need. With the name and the phone number you can begin.', 'self-check' ); ?></p>
		<?php self_check_draw_problems( $option['values'] ); ?>
		<form action="options.php" method="post">
			<?php settings_fields( SELF_CHECK_PAGE ); ?>
			<?php foreach ( self_check_groups() as $group ) : ?>
				<h2><?php echo esc_html( $group['title'] ); ?></h2>
				<?php if ( '' !== $group['intro'] ) : ?>
					<p><?php echo esc_html( $group['intro'] ); ?></p>
				<?php endif; ?>
				<table class="form-table" role="presentation">
					<?php
					foreach ( $group['fields'] as $field ) {
						self_check_draw_field( $field, isset( $option['values'][ $field['name'] ] ) ? $option['values'][ $field['name'] ] : '' );
					}
					?>
				</table>
			<?php endforeach; ?>
			<h2><?php esc_html_e( 'On which pages', 'self-check' ); ?></h2>
			<?php self_check_draw_places( $option ); ?>
			<?php submit_button(); ?>
		</form>
		<?php self_check_draw_current(); ?>
	</div>
	<?php
}

/**
 * What of the settings cannot be used, above them all, each with the way to its field.
 *
 * @param array<string, string> $values What the owner wrote.
 */
function self_check_draw_problems( $values ) {
	foreach ( self_check_fields() as $field ) {
		$value   = isset( $values[ $field['name'] ] ) ? $values[ $field['name'] ] : '';
		$problem = '' === $value ? '' : self_check_problem( $field, $value );
		if ( '' !== $problem ) {
			printf(
				'<div class="notice notice-error inline"><p><a href="#self-check-%s">%s</a>: %s</p></div>',
				esc_attr( $field['name'] ),
				esc_html( $field['label'] ),
				esc_html( $problem )
			);
		}
	}
}

/**
 * Every page, chosen ones, or only where the block is.
 *
 * @param array $option As it is kept.
 */
function self_check_draw_places( $option ) {
	$words = array(
		'everywhere' => __( 'On every page, as a button in the corner', 'self-check' ),
		'chosen'     => __( 'Only on these pages, as a button in the corner:', 'self-check' ),
		'block'      => __( 'Only where I place the block “Self-check” or the shortcode [self-check]', 'self-check' ),
	);
	echo '<fieldset><legend class="screen-reader-text">' . esc_html__( 'On which pages', 'self-check' ) . '</legend>';
	foreach ( $words as $place => $word ) {
		printf(
			'<p><label><input type="radio" name="%s[place]" value="%s"%s> %s</label></p>',
			esc_attr( SELF_CHECK_OPTION ),
			esc_attr( $place ),
			checked( $option['place'], $place, false ),
			esc_html( $word )
		);
		if ( 'chosen' === $place ) {
			self_check_draw_pages( $option['pages'] );
		}
	}
	echo '<p class="description">' . esc_html__( 'A page with the block or the shortcode has the self-check in the page itself, and no button in the corner.', 'self-check' ) . '</p></fieldset>';
}

/**
 * The pages, to tick.
 *
 * @param int[] $ticked Their ids.
 */
function self_check_draw_pages( $ticked ) {
	echo '<ul style="margin-inline-start: 2em; max-height: 16em; overflow: auto">';
	foreach ( get_pages( array( 'number' => 500 ) ) as $page ) {
		printf(
			'<li><label><input type="checkbox" name="%s[pages][]" value="%d"%s> %s</label></li>',
			esc_attr( SELF_CHECK_OPTION ),
			absint( $page->ID ),
			checked( in_array( $page->ID, $ticked, true ), true, false ),
			esc_html( '' === $page->post_title ? __( '(no title)', 'self-check' ) : $page->post_title )
		);
	}
	echo '</ul>';
}
