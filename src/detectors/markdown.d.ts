/** A Markdown file imported as text: the page of a rule. */
declare module '*.md' {
  const text: string;
  export default text;
}
