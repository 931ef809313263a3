import ts from 'typescript';
import type { SourceFile } from './sources.ts';

/** Folder names that say nothing of what is inside. */
export const drawers = /(^|\/)(utils?|helpers?|common|shared|core|misc)(\/|$)/i;

/** What an index.ts does besides exporting and listing what it imports; empty when nothing. */
export function doings({ path, text }: SourceFile): string[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  return file.statements.filter((one) => !isContents(one)).map((one) => `${path}: ${one.getText().slice(0, 60)}`);
}

const isContents = (statement: ts.Statement): boolean =>
  ts.isImportDeclaration(statement) ||
  ts.isExportDeclaration(statement) ||
  ts.isTypeAliasDeclaration(statement) ||
  (ts.isVariableStatement(statement) &&
    statement.declarationList.declarations.every(
      ({ initializer }) => initializer !== undefined && isList(initializer),
    ));

/** A list or record of names, however nested: `[a, b]`, `{ a, b: c } as const`, `[...a, b] satisfies T`. */
function isList(node: ts.Expression): boolean {
  if (ts.isAsExpression(node) || ts.isSatisfiesExpression(node)) return isList(node.expression);
  if (ts.isArrayLiteralExpression(node)) return node.elements.every((one) => isName(one) || isList(one));
  if (!ts.isObjectLiteralExpression(node)) return false;
  return node.properties.every(
    (one) =>
      ts.isShorthandPropertyAssignment(one) ||
      (ts.isSpreadAssignment(one) && isName(one.expression)) ||
      (ts.isPropertyAssignment(one) && (isName(one.initializer) || isList(one.initializer))),
  );
}

const isName = (node: ts.Expression): boolean =>
  ts.isIdentifier(node) ||
  (ts.isPropertyAccessExpression(node) && isName(node.expression)) ||
  (ts.isSpreadElement(node) && isName(node.expression));

const statements =
  /\bselect\s[^`<>]{1,500}?\sfrom\s+["\w]|\binsert\s+into\b|\bupdate\s+\w+\s+set\b|\bdelete\s+from\b|\b(create|drop|alter)\s+(or\s+replace\s+)?(temp\s+)?(table|view|schema|type)\b|\battach\s+['"]/;

/** Whether a text of the dashboard holds a SQL statement. Lower-case only, as SQL is written here: `Select … from` is English. */
export const holdsSql = (text: string): boolean =>
  statements.test(text) || statements.test(text.replace(/[A-Z]{4,}/g, (word) => word.toLowerCase()));
