<?php
/**
 * What the owner has set: one option, with what was written in each field, and where the button stands.
 *
 * @package self-check
 */

defined( 'ABSPATH' ) || exit;

const SELF_CHECK_OPTION = 'self_check';

/** Where the script is loaded: on every page, on the pages that were ticked, or only where the block or the shortcode is. */
const SELF_CHECK_PLACES = array( 'everywhere', 'chosen', 'block' );

/**
 * The option as it is kept, whole whatever the database holds.
 *
 * @return array{values: array<string, string>, place: string, pages: int[]}
 */
function self_check_option() {
	$kept   = get_option( SELF_CHECK_OPTION, array() );
	$kept   = is_array( $kept ) ? $kept : array();
	$values = isset( $kept['values'] ) && is_array( $kept['values'] ) ? array_filter( $kept['values'], 'is_string' ) : array();
	$place  = isset( $kept['place'] ) && in_array( $kept['place'], SELF_CHECK_PLACES, true ) ? $kept['place'] : 'everywhere';
	$pages  = isset( $kept['pages'] ) && is_array( $kept['pages'] ) ? array_map( 'absint', $kept['pages'] ) : array();
	return array(
		'values' => $values,
		'place'  => $place,
		'pages'  => $pages,
	);
}

/**
 * The settings that go into the tag: those that are filled in and can be used.
 *
 * @return array<string, string>
 */
function self_check_settings() {
	$values = self_check_option()['values'];
	$good   = array();
	foreach ( self_check_fields() as $field ) {
		$value = isset( $values[ $field['name'] ] ) ? $values[ $field['name'] ] : '';
		if ( '' !== $value && '' === self_check_problem( $field, $value ) ) {
			$good[ $field['name'] ] = $value;
		}
	}
	return $good;
}

/** Every field of the form, in its order. */
function self_check_fields() {
	return array_merge( ...array_column( self_check_groups(), 'fields' ) );
}

/**
 * What comes from the form, as it will be kept. What cannot be used is kept too, so that nothing has to be typed again; it stays out of
 * the tag, and the page says what to write.
 *
 * @param mixed $sent The option as the form sends it.
 */
function self_check_sanitize( $sent ) {
	$sent   = is_array( $sent ) ? $sent : array();
	$given  = isset( $sent['values'] ) && is_array( $sent['values'] ) ? $sent['values'] : array();
	$values = array();
	foreach ( self_check_fields() as $field ) {
		$value = isset( $given[ $field['name'] ] ) ? $given[ $field['name'] ] : '';
		$value = self_check_line( is_array( $value ) ? implode( ' ', array_filter( $value, 'is_string' ) ) : (string) $value );
		if ( '' !== $value ) {
			$values[ $field['name'] ] = $value;
		}
	}
	return array(
		'values' => $values,
		'place'  => isset( $sent['place'] ) && in_array( $sent['place'], SELF_CHECK_PLACES, true ) ? $sent['place'] : 'everywhere',
		'pages'  => isset( $sent['pages'] ) && is_array( $sent['pages'] ) ? array_values( array_unique( array_filter( array_map( 'absint', $sent['pages'] ) ) ) ) : array(),
	);
}

/**
 * One line of text, as it was meant: quotes, angle brackets, emoji and words from right to left stay as they are, because every value is
 * escaped where it is written. sanitize_text_field() would take some of them away.
 *
 * @param string $text Of any kind.
 */
function self_check_line( $text ) {
	$valid = wp_check_invalid_utf8( $text );
	$line  = preg_replace( '/[\x00-\x1F\x7F]+/', ' ', $valid );
	return mb_substr( trim( (string) $line ), 0, 1000 );
}
