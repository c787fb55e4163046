// The resources of the official `cloudflare` npm package: which method and path each function asks for, and the type of
// its parameters. Read from the package's own TypeScript source.
import fs from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { besides, nameCount, pathPattern } from './recordings.mjs';

const root = besides('node_modules/cloudflare');
const verbs = { get: 'GET', getAPIList: 'GET', post: 'POST', put: 'PUT', patch: 'PATCH', delete: 'DELETE' };

const sources = () => fs.readdirSync(path.join(root, 'src/resources'), { recursive: true }).map(String)
  .filter((name) => name.endsWith('.ts') && path.basename(name) !== 'index.ts');

/** "/accounts/{account_id}/x" of path`/accounts/${account_id}/x`; nothing when it is not an address. */
function templateOf(node) {
  if (ts.isTaggedTemplateExpression(node)) return templateOf(node.template);
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return undefined;
  return node.head.text + node.templateSpans.map((span) => `{${span.expression.getText()}}${span.literal.text}`).join('');
}

function optionOf(call, name) {
  const options = call.arguments.find(ts.isObjectLiteralExpression);
  return options?.properties.find((p) => p.name?.getText() === name);
}

/** The names that the function takes out of its parameters for the address. */
function takenOut(method, parameter) {
  const names = [];
  const visit = (node) => {
    if (ts.isVariableDeclaration(node) && ts.isObjectBindingPattern(node.name) && node.initializer?.getText().startsWith(parameter))
      names.push(...node.name.elements.filter((e) => !e.dotDotDotToken).map((e) => e.name.getText()));
    ts.forEachChild(node, visit);
  };
  visit(method);
  return names;
}

function operationOf(method, call, file) {
  const template = templateOf(call.arguments[call.arguments[0] && 0]);
  if (!template?.startsWith('/')) return undefined;
  const parameter = method.parameters.find((p) => ['params', 'query', 'body'].includes(p.name.getText()));
  const type = parameter?.type?.getText().split('|')[0].trim();
  const verb = optionOf(call, 'method')?.initializer?.getText().replace(/'/g, '').toUpperCase() ?? verbs[call.expression.name.text];
  const taken = parameter ? takenOut(method, parameter.name.getText()) : [];
  return { template, verb, type, taken, pattern: pathPattern(template), module: path.join(root, 'resources', file.replace(/\.ts$/, '')) };
}

function operationsIn(file) {
  const text = fs.readFileSync(path.join(root, 'src/resources', file), 'utf8');
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found = [];
  const visit = (node, method) => {
    const inside = ts.isMethodDeclaration(node) && node.body ? node : method;
    if (inside && ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression) && node.expression.expression.getText() === 'this._client' && node.expression.name.text in verbs)
      found.push(operationOf(inside, node, file));
    ts.forEachChild(node, (child) => visit(child, inside));
  };
  visit(tree);
  return found.filter(Boolean);
}

/** What the package can ask for among these paths; literal addresses first. */
export function operationsFor(paths) {
  const mentions = (file) => {
    const text = fs.readFileSync(path.join(root, 'src/resources', file), 'utf8');
    return [...text.matchAll(/[`'](\/[^`'\s]*)[`']/g)].some(([, template]) => {
      const pattern = pathPattern(template.replaceAll('${', '{'));
      return paths.some((one) => pattern.test(one));
    });
  };
  return sources().filter(mentions).flatMap(operationsIn).sort((a, b) => nameCount(a.template) - nameCount(b.template));
}
