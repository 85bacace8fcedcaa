/** A script as the text that a worker is started from. */
declare module '*?text' {
  const text: string;
  export default text;
}
