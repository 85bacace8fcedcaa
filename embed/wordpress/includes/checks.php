<?php
/**
 * Whether a value can be used. The widget itself is the last judge, in the visitor's browser; this tells the owner before.
 *
 * @package self-check
 */

defined( 'ABSPATH' ) || exit;

/**
 * What is wrong with a value, as one sentence that says what to write; empty where nothing is.
 *
 * @param array  $field One of self_check_fields().
 * @param string $value What the owner wrote.
 */
function self_check_problem( $field, $value ) {
	return self_check_is_good( $field, $value ) ? '' : $field['problem'];
}

/**
 * Whether a value is of the kind that the field asks for.
 *
 * @param array  $field One of self_check_fields().
 * @param string $value What the owner wrote.
 */
function self_check_is_good( $field, $value ) {
	$words = preg_split( '/\s+/', $value );
	switch ( $field['kind'] ) {
		case 'phone':
			return array() !== self_check_read_phone( $value );
		case 'international':
			$phone = self_check_read_phone( $value );
			return array() !== $phone && '+' === $phone['dial'][0];
		case 'email':
			return strlen( $value ) < 255 && 1 === preg_match( '/^[^\s@?&<>"%#,;:\/\\\\]+@[^\s@?&<>"%#,;:\/\\\\]+\.[^\s@?&<>"%#,;:\/\\\\]+$/D', $value );
		case 'address':
			return self_check_is_address( $value );
		case 'about':
			return mb_strlen( $value ) <= 140 && ! self_check_claims_too_much( $value );
		case 'zone':
			return in_array( strtolower( $value ), array_map( 'strtolower', timezone_identifiers_list( DateTimeZone::ALL_WITH_BC ) ), true );
		case 'colour':
			return 1 === preg_match( '/^#([0-9a-f]{3}|[0-9a-f]{6})$/i', $value );
		case 'date':
			return 1 === preg_match( '/^(\d{4})-(\d\d)-(\d\d)$/', $value, $day ) && checkdate( (int) $day[2], (int) $day[3], (int) $day[1] );
		case 'number':
			return 1 === preg_match( '/^\d{1,9}$/', $value );
		case 'choice':
		case 'country':
			return in_array( $value, array_keys( $field['options'] ), true );
		case 'choices':
			return array() === array_diff( $words, array_keys( $field['options'] ) );
		default:
			return '' !== $value;
	}
}

/**
 * A whole web address, without a name or a password in it. No request is made.
 *
 * @param string $value What the owner wrote.
 */
function self_check_is_address( $value ) {
	$parts = wp_parse_url( $value );
	return is_array( $parts ) && isset( $parts['scheme'], $parts['host'] ) && in_array( strtolower( $parts['scheme'] ), array( 'http', 'https' ), true )
		&& ! isset( $parts['user'] ) && '' !== esc_url_raw( $value, array( 'http', 'https' ) );
}

/**
 * Whether the clinic's own words promise a result or name a diagnosis.
 *
 * @param string $value What the owner wrote.
 */
function self_check_claims_too_much( $value ) {
	foreach ( SELF_CHECK_CLAIMS as $claim ) {
		if ( 1 === preg_match( $claim, $value ) ) {
			return true;
		}
	}
	return false;
}
