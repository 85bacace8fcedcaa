<?php
/**
 * One field of the settings page: label, hint, what it is filled in with, and what is wrong with it.
 *
 * @package self-check
 */

defined( 'ABSPATH' ) || exit;

/**
 * The row of a field.
 *
 * @param array  $field One of self_check_fields().
 * @param string $value What the owner wrote.
 */
function self_check_draw_field( $field, $value ) {
	$id      = 'self-check-' . $field['name'];
	$problem = '' === $value ? '' : self_check_problem( $field, $value );
	$several = 'choices' === $field['kind'];
	?>
	<tr>
		<th scope="row">
			<?php if ( $several ) : ?>
				<?php echo esc_html( $field['label'] ); ?>
			<?php else : ?>
				<label for="<?php echo esc_attr( $id ); ?>"><?php echo esc_html( $field['label'] ); ?></label>
			<?php endif; ?>
		</th>
		<td>
			<?php self_check_draw_control( $field, $value, $id, $problem ); ?>
			<?php if ( '' !== $field['hint'] ) : ?>
				<p class="description" id="<?php echo esc_attr( $id ); ?>-hint"><?php echo esc_html( $field['hint'] ); ?></p>
			<?php endif; ?>
			<?php if ( '' !== $problem ) : ?>
				<p class="notice notice-error inline" id="<?php echo esc_attr( $id ); ?>-problem"><?php echo esc_html( $problem ); ?></p>
			<?php endif; ?>
		</td>
	</tr>
	<?php
}

/**
 * What a field is filled in with. Always text, a list, or boxes: what the owner wrote can stand in each of them, good or not.
 *
 * @param array  $field   One of self_check_fields().
 * @param string $value   What the owner wrote.
 * @param string $id      Of the control.
 * @param string $problem What is wrong with the value.
 */
function self_check_draw_control( $field, $value, $id, $problem ) {
	$name      = SELF_CHECK_OPTION . '[values][' . $field['name'] . ']';
	$described = $id . '-hint' . ( '' === $problem ? '' : ' ' . $id . '-problem' );
	$invalid   = '' === $problem ? 'false' : 'true';
	if ( 'choices' === $field['kind'] ) {
		self_check_draw_boxes( $field, $value, $id, $name );
	} elseif ( array() !== $field['options'] ) {
		printf( '<select id="%s" name="%s" aria-describedby="%s">', esc_attr( $id ), esc_attr( $name ), esc_attr( $described ) );
		printf( '<option value="">%s</option>', esc_html( $field['usual'] ) );
		foreach ( $field['options'] as $option => $word ) {
			printf( '<option value="%s"%s>%s</option>', esc_attr( $option ), selected( $value, (string) $option, false ), esc_html( $word ) );
		}
		echo '</select>';
	} elseif ( 'about' === $field['kind'] ) {
		printf( '<textarea id="%s" name="%s" aria-describedby="%s" aria-invalid="%s" class="large-text" rows="3">%s</textarea>', esc_attr( $id ), esc_attr( $name ), esc_attr( $described ), esc_attr( $invalid ), esc_textarea( $value ) );
	} else {
		printf( '<input id="%s" name="%s" aria-describedby="%s" aria-invalid="%s" type="text" class="regular-text" autocomplete="off" value="%s">', esc_attr( $id ), esc_attr( $name ), esc_attr( $described ), esc_attr( $invalid ), esc_attr( $value ) );
	}
}

/**
 * Several may be ticked: the value is their names with spaces between.
 *
 * @param array  $field One of self_check_fields().
 * @param string $value What the owner ticked.
 * @param string $id    Of the first box.
 * @param string $name  Of the field in the form.
 */
function self_check_draw_boxes( $field, $value, $id, $name ) {
	$chosen = explode( ' ', $value );
	echo '<fieldset id="' . esc_attr( $id ) . '"><legend class="screen-reader-text">' . esc_html( $field['label'] ) . '</legend>';
	foreach ( $field['options'] as $option => $word ) {
		printf( '<p><label><input type="checkbox" name="%s[]" value="%s"%s> %s</label></p>', esc_attr( $name ), esc_attr( $option ), checked( in_array( (string) $option, $chosen, true ), true, false ), esc_html( $word ) );
	}
	echo '</fieldset>';
}
