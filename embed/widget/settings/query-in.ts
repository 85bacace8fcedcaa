/** The query of a script's address. A plus before a phone number stays one: there it is never the space that forms write so. */
export function queryIn(address: string): URLSearchParams {
  return new URLSearchParams(new URL(address).search.replace(/=((?:%28|\()?)\+(?=\(?\d|%28\d)/gi, '=$1%2B'));
}
