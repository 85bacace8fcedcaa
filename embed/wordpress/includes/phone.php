<?php
/**
 * A phone number, read as the widget reads it: its patterns are the widget's own (src/clinic/phone.ts, read-phone.ts). No link is better than one
 * that calls a stranger.
 *
 * @package self-check
 */

defined( 'ABSPATH' ) || exit;

/**
 * A phone number as people write it in a list of contacts: `Tel.: +31 20 123 45 67 ext. 12`.
 *
 * @param string $written What the owner wrote.
 * @return array{}|array{dial: string, text: string} What a link dials and what it shows; empty for what is no number, or may be another one.
 */
function self_check_read_phone( $written ) {
	$whole = self_check_plain( $written );
	$text  = (string) preg_replace( SELF_CHECK_PHONE['before'], '', $whole );
	$main  = 1 === preg_match( SELF_CHECK_PHONE['extension'], $text, $found ) ? $found[1] : $text;
	$dial  = self_check_dialable( $main );
	if ( '' === $dial || mb_strlen( $whole ) > 80 || mb_strlen( $text ) >= 40 ) {
		return array();
	}
	$is_one_length = 1 === preg_match( SELF_CHECK_PHONE['impossible'], str_pad( $dial, 16, '0' ) );
	return $main === $text || $is_one_length ? compact( 'dial', 'text' ) : array();
}

/**
 * A number as a `tel:` link wants it; empty for what is none.
 *
 * @param string $written Without what stands before and after the number.
 */
function self_check_dialable( $written ) {
	$bare = (string) preg_replace( '/^00(?=[1-9]\d{5})/', '+', (string) preg_replace( '/[\s\-.\/()]/', '', $written ) );
	if ( 1 !== preg_match( '/^\+?\d{3,15}$/D', $bare ) || self_check_is_two( trim( $written ), $bare ) ) {
		return '';
	}
	if ( '+' !== $bare[0] ) {
		return strlen( $bare ) > ( '0' === $bare[0] ? 13 : 10 ) ? '' : $bare;
	}
	if ( 1 !== preg_match( SELF_CHECK_PHONE['parts'], $bare, $parts ) ) {
		return '';
	}
	list( , $code, $zero, $rest ) = $parts;
	$has_habit = preg_match( '/\(\s*0\s*\)/', $written ) && ! preg_match( '/^39[26]/', $code . $rest );
	$stays     = '' !== $zero && preg_match( SELF_CHECK_PHONE['zero_stays'], $code ) && ! $has_habit;
	$dial      = '+' . $code . ( $stays ? $zero : '' ) . $rest;
	$is_sure   = '' === $zero || $stays || preg_match( SELF_CHECK_PHONE['zero_goes'], $code );
	return $is_sure && ! preg_match( SELF_CHECK_PHONE['impossible'], $dial ) ? $dial : '';
}

/**
 * Whether two numbers may be meant, or one with another ending: `023 555 00 12/13`.
 *
 * @param string $written The number as written.
 * @param string $bare    The same without what stands between the digits.
 */
function self_check_is_two( $written, $bare ) {
	$at     = max( (int) strrpos( $written, '/' ), (int) strrpos( $written, '(' ) );
	$first  = (string) preg_replace( '/^00|\D/', '', substr( $written, 0, $at ) );
	$second = (string) preg_replace( '/^00|\D/', '', substr( $written, $at ) );
	if ( strlen( $first ) > ( '+' === $bare[0] ? 8 : 6 ) || preg_match( '/\d\D*\(\d+\)$/D', $written ) ) {
		return true;
	}
	// The area of another one.
	if ( strlen( $first ) > 3 && preg_match( '/^0[1-9]/', $second ) ) {
		return true;
	}
	if ( '/' !== substr( $written, $at, 1 ) ) {
		return false;
	}
	$is_area = '+' === $bare[0] || preg_match( '/^\(?0\d+\)?\s*\/[^\/]*$/D', $written );
	return ! $is_area || strlen( $second ) < 4 || ( strlen( $first ) > 5 && strlen( $first ) === strlen( $second ) );
}

/**
 * Text without characters that nobody sees, with a plain hyphen for every dash and a plain space for every other.
 *
 * @param string $text What the owner wrote.
 */
function self_check_plain( $text ) {
	$seen   = (string) preg_replace( '/\p{Cf}/u', '', $text );
	$dashed = (string) preg_replace( SELF_CHECK_PHONE['dashes'], '-', $seen );
	return trim( (string) preg_replace( '/\s/u', ' ', $dashed ) );
}
