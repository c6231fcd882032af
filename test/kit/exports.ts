/** What the files of the source export, with the comment above each, and who imports what: read as trees, types and values alike. */
import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import ts from 'typescript';
import { filesUnder, ROOT } from './files.js';

const SRC = join(ROOT, 'src');

export interface Exported {
  /** Below `src/`. */
  readonly file: string;
  readonly name: string;
  /** Undefined where no comment stands right above. */
  readonly doc: string | undefined;
}

export interface Imported {
  /** The file that asks, and the file below `src/` that is asked. */
  readonly by: string;
  readonly file: string;
  readonly name: string;
}

const treeOf = (path: string): ts.SourceFile =>
  ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);

/** Every file with code below a folder of the repository, in order, as a tree. */
const treesUnder = (folder: string): readonly ts.SourceFile[] =>
  filesUnder(folder)
    .filter(file => file.endsWith('.ts') && !file.endsWith('.d.ts'))
    .map(file => treeOf(join(folder, file)));

const placeOf = ({ fileName }: ts.SourceFile): string => relative(SRC, fileName).replaceAll('\\', '/');

/** What is declared and exported, in the order of files; what a file only passes on is not its own. */
export const exported = (): readonly Exported[] => treesUnder(SRC).flatMap(exportsIn);

const exportsIn = (tree: ts.SourceFile): readonly Exported[] =>
  tree.statements.filter(isExported).flatMap(statement => {
    const doc = docOf(tree, statement);
    return namesOf(statement).map(name => ({ file: placeOf(tree), name, doc }));
  });

const isExported = (statement: ts.Statement): boolean =>
  ts.canHaveModifiers(statement) &&
  ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) === true;

const namesOf = (statement: ts.Statement): readonly string[] => {
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.map(({ name }) => name.getText());
  const { name } = statement as ts.DeclarationStatement;
  return name === undefined ? [] : [name.getText()];
};

const docOf = (tree: ts.SourceFile, statement: ts.Statement): string | undefined => {
  const doc = ts.getJSDocCommentsAndTags(statement).filter(ts.isJSDoc).at(-1);
  if (doc === undefined || tree.text.slice(doc.end, statement.getStart(tree)).includes('\n\n')) return undefined;
  return ts.getTextOfJSDocComment(doc.comment);
};

/** Every name that a file of `src/` or `test/` takes out of a file of `src/`; a file that passes it on takes it as well. */
export const imported = (): readonly Imported[] =>
  [...treesUnder(SRC), ...treesUnder(join(ROOT, 'test'))].flatMap(importsIn);

const importsIn = (tree: ts.SourceFile): readonly Imported[] =>
  tree.statements.flatMap(statement => {
    const isPassing = ts.isExportDeclaration(statement);
    if (!isPassing && !ts.isImportDeclaration(statement)) return [];
    const from = statement.moduleSpecifier;
    if (from === undefined || !ts.isStringLiteral(from) || !from.text.startsWith('.')) return [];
    const file = relative(SRC, join(dirname(tree.fileName), from.text))
      .replaceAll('\\', '/')
      .replace(/\.js$/, '.ts');
    const bindings = isPassing ? statement.exportClause : statement.importClause?.namedBindings;
    if (bindings === undefined) return [];
    return takenNames(tree, bindings).map(name => ({ by: placeOf(tree), file, name }));
  });

const takenNames = (
  tree: ts.SourceFile,
  bindings: ts.NamedImportBindings | ts.NamedExportBindings,
): readonly string[] =>
  ts.isNamespaceImport(bindings) || ts.isNamespaceExport(bindings)
    ? membersOf(tree, bindings.name.getText())
    : bindings.elements.map(({ name, propertyName }) => (propertyName ?? name).text);

/** What is read of `import * as name`. */
const membersOf = (tree: ts.SourceFile, name: string): readonly string[] => {
  const found = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node) && node.expression.getText(tree) === name) found.add(node.name.text);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return [...found];
};
