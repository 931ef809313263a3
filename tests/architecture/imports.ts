import { parse } from 'svelte/compiler';
import ts from 'typescript';
import type { SourceFile } from './sources.ts';

/** What a file imports: the specifiers, and the places where what is imported is only known when it runs. */
export interface Imports {
  readonly specifiers: readonly string[];
  readonly unknowable: readonly string[];
}

/** Finds static imports, re-exports, dynamic imports, import types and require in TypeScript, JavaScript and Svelte. */
export function importsOf(file: SourceFile): Imports {
  return file.path.endsWith('.svelte') ? importsOfSvelte(file) : importsOfTypeScript(file);
}

function importsOfTypeScript({ path, text }: SourceFile): Imports {
  const specifiers: string[] = [];
  const unknowable: string[] = [];
  const take = (expression: ts.Node | undefined): void => {
    if (expression === undefined) return;
    if (ts.isStringLiteralLike(expression)) specifiers.push(expression.text);
    else unknowable.push(expression.getText());
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) take(node.moduleSpecifier);
    else if (ts.isImportTypeNode(node))
      take(ts.isLiteralTypeNode(node.argument) ? node.argument.literal : node.argument);
    else if (ts.isCallExpression(node) && isImportCall(node.expression)) take(node.arguments[0]);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true));
  return { specifiers, unknowable };
}

const isImportCall = (callee: ts.Expression): boolean =>
  callee.kind === ts.SyntaxKind.ImportKeyword || /^(require|import\.meta\.resolve)$/.test(callee.getText());

interface EstreeNode {
  readonly type?: string;
  readonly source?: { readonly value?: unknown } | null;
}

/** The compiler's own syntax tree, so that imports in the markup are seen as well as those in the script. */
function importsOfSvelte({ path, text }: SourceFile): Imports {
  const specifiers: string[] = [];
  const unknowable: string[] = [];
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const { type, source } = value as EstreeNode;
    if (
      source &&
      type !== undefined &&
      /^(Import|Export)(Declaration|Expression|NamedDeclaration|AllDeclaration)$/.test(type)
    ) {
      if (typeof source.value === 'string') specifiers.push(source.value);
      else unknowable.push(`import in ${path}`);
    }
    for (const child of Object.values(value)) visit(child);
  };
  visit(parse(text, { modern: true }));
  return { specifiers, unknowable };
}
