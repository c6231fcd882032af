/** The texts that stand in a source file: strings, pieces of templates, regular expressions and the names of properties. */
import ts from 'typescript';

export interface Literal {
  readonly text: string;
  readonly line: number;
  /** What is said to whoever writes code or a schema: an argument of `new Error`, of zod's `refine` or `describe`. */
  readonly isForProgrammers: boolean;
  /** Where knowledge comes from: below a property called `provenance` or `source`. */
  readonly isOfSource: boolean;
}

export const literalsOf = (file: string, code: string): readonly Literal[] => {
  const tree = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true);
  const found: Literal[] = [];
  const visit = (node: ts.Node, place: Pick<Literal, 'isForProgrammers' | 'isOfSource'>): void => {
    const inside = {
      isForProgrammers: place.isForProgrammers || isTechnical(node),
      isOfSource: place.isOfSource || isSource(node),
    };
    const text = textOf(node);
    if (text !== undefined)
      found.push({ text, line: tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1, ...inside });
    ts.forEachChild(node, child => visit(child, inside));
  };
  visit(tree, { isForProgrammers: false, isOfSource: false });
  return found;
};

const textOf = (node: ts.Node): string | undefined => {
  if (ts.isSourceFile(node) || ts.isImportDeclaration(node.parent) || ts.isExportDeclaration(node.parent))
    return undefined;
  if (ts.isStringLiteralLike(node) || ts.isRegularExpressionLiteral(node)) return node.text;
  if (ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) return node.text;
  return ts.isIdentifier(node) && ts.isPropertyAssignment(node.parent) && node.parent.name === node
    ? node.text
    : undefined;
};

const CRASHES: ReadonlySet<string> = new Set(['Error', 'RangeError', 'TypeError']);

const isTechnical = (node: ts.Node): boolean =>
  (ts.isNewExpression(node) && ts.isIdentifier(node.expression) && CRASHES.has(node.expression.text)) ||
  (ts.isCallExpression(node) &&
    ts.isPropertyAccessExpression(node.expression) &&
    ['refine', 'describe', 'meta'].includes(node.expression.name.text));

const isSource = (node: ts.Node): boolean =>
  ts.isPropertyAssignment(node) && ts.isIdentifier(node.name) && ['provenance', 'source'].includes(node.name.text);
