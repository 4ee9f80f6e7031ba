/**
 * Waymark's own lint rules: promises of the architecture that a machine can read off a file.
 * A guard against forgetting, not a proof: the permission and audit tests are what pin the behaviour.
 */

const vagueFolders = new Set(['utils', 'helpers', 'common', 'shared', 'misc', 'lib']);

/** A folder is named after what it is about. */
const noVagueFolders = {
  meta: { type: 'problem' },
  create(context) {
    return {
      Program(node) {
        const folder = context.filename
          .split(/[\\/]/)
          .slice(0, -1)
          .find((part, i, parts) => vagueFolders.has(part) && parts.slice(0, i).includes('src'));
        if (folder)
          context.report({
            node,
            message: `Name the folder after what it is about, not "${folder}".`,
          });
      },
    };
  },
};

const pureImports = /^(\.{1,2}\/|zod$)/;
const testImports = /^(\.{1,2}\/|zod$|vitest$|fast-check$|node:)/;

/** The domain package imports zod and nothing else, so that it runs anywhere. */
const domainIsPure = {
  meta: { type: 'problem' },
  create(context) {
    const allowed = context.filename.endsWith('.test.ts') ? testImports : pureImports;
    const check = (node) => {
      if (node.source && !allowed.test(node.source.value))
        context.report({ node, message: 'The domain package imports zod and nothing else.' });
    };
    return { ImportDeclaration: check, ExportNamedDeclaration: check, ImportExpression: check };
  },
};

const calledName = (node) =>
  node.callee.type === 'Identifier'
    ? node.callee.name
    : node.callee.type === 'MemberExpression' && node.callee.property.type === 'Identifier'
      ? node.callee.property.name
      : '';

/**
 * A use case that writes inside a transaction also checks who may do it and writes the audit entry, in the same
 * file. What it cannot see: whether the check is the right one, or the entry says the right thing.
 */
const transactionIsWhole = {
  meta: { type: 'problem' },
  create(context) {
    if (!/packages[\\/]use-cases[\\/]src[\\/]/.test(context.filename)) return {};
    const called = new Set();
    let transaction = null;
    return {
      CallExpression(node) {
        const name = calledName(node);
        called.add(name);
        if ((name === 'asActor' || name === 'act') && !transaction) transaction = node;
      },
      'Program:exit'() {
        if (!transaction) return;
        const writes = [...called].some((name) => /^(insert|update|mark|upsert)[A-Z]/.test(name));
        const checked = [...called].some((name) =>
          /^(found$|(require|check|ensure|available)[A-Z])/.test(name),
        );
        if (writes && !checked)
          context.report({
            node: transaction,
            message: 'A transaction that writes must check who may do it (require…).',
          });
        if (writes && !called.has('writeAudit'))
          context.report({
            node: transaction,
            message: 'A transaction that writes must write its audit entry (writeAudit).',
          });
      },
    };
  },
};

export default {
  meta: { name: 'waymark' },
  rules: {
    'domain-is-pure': domainIsPure,
    'no-vague-folders': noVagueFolders,
    'transaction-is-whole': transactionIsWhole,
  },
};
