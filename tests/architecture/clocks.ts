import ts from 'typescript';
import type { SourceFile } from './sources.ts';

const calls =
  /^(Date|(globalThis\.)?Date\.now|performance\.now|process\.hrtime(\.bigint)?|Temporal\.Now\..*|(globalThis\.)?Math\.random|(crypto\.)?(randomUUID|randomBytes|randomInt|getRandomValues))$/;

const sql =
  /\b(current_date|current_time|current_timestamp|localtime|localtimestamp)\b|\b(now|today|get_current_time|get_current_timestamp|transaction_timestamp|random|uuid|gen_random_uuid|uuidv4|uuidv7|setseed)\(/i;

/** Where a TypeScript file asks the clock or chance, in code or in the SQL it holds; `line: text`. */
export function clocksOf({ path, text }: SourceFile): string[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const take = (node: ts.Node): void => {
    const { line } = file.getLineAndCharacterOfPosition(node.getStart());
    found.push(`${path}:${line + 1}: ${node.getText().slice(0, 60)}`);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isNewExpression(node) && node.expression.getText() === 'Date' && (node.arguments ?? []).length === 0)
      take(node);
    else if (ts.isCallExpression(node) && calls.test(node.expression.getText())) take(node);
    else if (isText(node) && asksDatabase(node.text)) take(node);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** Where a SQL file asks the clock or chance; comments do not count. */
export function clocksOfSql({ path, text }: SourceFile): string[] {
  return text
    .split('\n')
    .flatMap((line, index) => (asksDatabase(line) ? [`${path}:${index + 1}: ${line.trim()}`] : []));
}

const isText = (node: ts.Node): node is ts.LiteralLikeNode =>
  ts.isStringLiteralLike(node) || ts.isTemplateLiteralToken(node);

const asksDatabase = (text: string): boolean => text.split('\n').some((line) => sql.test(line.replace(/--.*$/, '')));
