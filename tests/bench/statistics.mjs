// @ts-check
/** @param {readonly number[]} numbers */
export const median = (numbers) => sorted(numbers)[numbers.length >> 1] ?? Number.NaN;

/** The half of all numbers that lies in the middle, as `12 to 15`. @param {readonly number[]} numbers @param {number} [digits] */
export function spread(numbers, digits = 0) {
  const all = sorted(numbers);
  const at = (/** @type {number} */ share) => round(all[Math.floor((all.length - 1) * share)] ?? Number.NaN, digits);
  return `${at(0.25)} to ${at(0.75)}`;
}

/** @param {number} number @param {number} [digits] */
export const round = (number, digits = 0) => Number(number.toFixed(digits)) + 0; // no -0

const sorted = (/** @type {readonly number[]} */ numbers) => [...numbers].sort((a, b) => a - b);
