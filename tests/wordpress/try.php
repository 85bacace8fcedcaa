<?php
/**
 * Runs the plug-in's own functions in WordPress, and prints what they say as JSON: for each PHP, without a browser.
 */
define( 'DISABLE_WP_CRON', true );
require '/wordpress/wp-load.php';
// What PHP says of the plug-in; of WordPress itself a newer PHP says much.
$said = array();
set_error_handler(
	function ( $kind, $message, $file, $line ) use ( &$said ) {
		if ( false !== strpos( $file, '/plugins/self-check/' ) ) {
			$said[] = "$message in $file:$line";
		}
		return true;
	}
);
require_once '/wordpress/wp-content/plugins/self-check/self-check.php';
self_check_words();

$nasty  = "Fysio \"Ans & Co\" 't Gooi </script> <b>x</b> \u{1F600} \u{202E}rtl \\ \u{00E9}";
$values = array();
foreach ( self_check_fields() as $field ) {
	$values[ $field['name'] ] = $nasty;
}
update_option( 'self_check', self_check_sanitize( array( 'values' => $values, 'place' => 'nowhere', 'pages' => array( '3', '-4', 'x' ) ) ) );
$kept = self_check_option();

$problems = array();
foreach ( self_check_fields() as $field ) {
	$problems[ $field['name'] ] = self_check_problem( $field, $kept['values'][ $field['name'] ] );
}
$good = array(
	'clinic'       => 'Fysio "Ans & Co" \'t Gooi',
	'about-clinic' => 'We take our time.',
	'phone'        => '+31 20 123 45 67',
	'whatsapp'     => '+31 6 12 34 56 78',
	'email'        => 'info@example.org',
	'booking-url'  => 'https://www.example.org/book?a=1&b=2',
	'hours'        => 'Mo-Fr 08:30-17:30',
	'time-zone'    => 'Europe/Amsterdam',
	'region'       => 'NL',
	'accent'       => '#0b6166',
	'reviewed-on'  => '2026-12-01',
	'offset'       => '24',
	'scheme'       => 'dark',
	'report'       => 'steps outcome',
);
$refused = array();
foreach ( self_check_fields() as $field ) {
	if ( isset( $good[ $field['name'] ] ) && '' !== self_check_problem( $field, $good[ $field['name'] ] ) ) {
		$refused[] = $field['name'];
	}
}
$claims = self_check_problem( array( 'kind' => 'about', 'problem' => 'no' ), 'Wij genezen uw rug' ) . self_check_problem( array( 'kind' => 'about', 'problem' => 'no' ), 'Guaranteed' );
$tag    = self_check_script_tag( "<script src='http://example.org/wp-content/plugins/self-check/assets/self-check.js?ver=1' id='self-check-js'></script>\n", 'self-check' );
ob_start();
self_check_draw_problems( $kept['values'] );
foreach ( self_check_fields() as $field ) {
	self_check_draw_field( $field, $kept['values'][ $field['name'] ] );
}
self_check_draw_places( $kept );
$form = ob_get_clean();

update_option( 'self_check', self_check_sanitize( array( 'values' => $good ) ) );
$element = self_check_element();
$lists   = array(
	'rocket_delay_js_exclusions'         => apply_filters( 'rocket_delay_js_exclusions', array( 'x' ) ),
	'autoptimize_filter_js_exclude'      => apply_filters( 'autoptimize_filter_js_exclude', 'a.js, b.js' ),
	'sgo_js_minify_exclude'              => apply_filters( 'sgo_js_minify_exclude', array() ),
	'wphb_minify_resource'               => apply_filters( 'wphb_minify_resource', true, 'self-check', 'scripts', '' ),
	'w3tc_minify_js_do_tag_minification' => apply_filters( 'w3tc_minify_js_do_tag_minification', true, $tag, '' ),
);
define( 'WP_UNINSTALL_PLUGIN', 'self-check/self-check.php' );
require '/wordpress/wp-content/plugins/self-check/uninstall.php';
echo '@@' . wp_json_encode(
	array(
		'php'      => PHP_VERSION,
		'nasty'    => $nasty,
		'kept'     => $kept,
		'problems' => $problems,
		'refused'  => $refused,
		'claims'   => $claims,
		'tag'      => $tag,
		'form'     => $form,
		'element'  => $element,
		'lists'    => $lists,
		'left'     => get_option( 'self_check', 'nothing' ),
		'errors'   => $said,
	)
) . '@@';
