/**
 * Waymark's own lint rules: what the architecture promises and one file can show. They catch what is forgotten; that the
 * right thing is done is for the permission and audit tests to show.
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
const testImports = /^(\.{1,2}\/|zod$|vitest$|fast-check$|date-holidays$|node:)/;

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

const readingVerb = /^(find|list|count|name|check|as|broken|savepoint)/;

/**
 * A use case that opens a transaction and calls anything of the database that is not a reading verb also checks who may
 * do it and writes the audit entry, in the same file. It cannot see whether the check is the right one, whether the
 * entry says the right thing, or what a file that is handed an open transaction does: the tests see that.
 */
const transactionIsWhole = {
  meta: { type: 'problem' },
  create(context) {
    if (!/packages[\\/]use-cases[\\/]src[\\/]/.test(context.filename)) return {};
    const fromDatabase = new Set();
    const called = new Set();
    let transaction = null;
    return {
      ImportDeclaration(node) {
        if (!node.source.value.startsWith('@waymark/db/')) return;
        for (const { local } of node.specifiers) fromDatabase.add(local.name);
      },
      CallExpression(node) {
        const name = calledName(node);
        called.add(name);
        if ((name === 'asActor' || name === 'act') && !transaction) transaction = node;
      },
      'Program:exit'() {
        if (!transaction) return;
        const writes = [...called].filter(
          (name) => fromDatabase.has(name) && !readingVerb.test(name),
        );
        if (writes.length === 0) return;
        const checked = [...called].some((name) =>
          /^(found$|availableActions$|require[A-Z])/.test(name),
        );
        if (!checked)
          context.report({
            node: transaction,
            message: `Who may do this? A transaction that writes (${writes.join(', ')}) calls require…, availableActions or found first.`,
          });
        if (!called.has('writeAudit'))
          context.report({
            node: transaction,
            message: `A transaction that writes (${writes.join(', ')}) writes its audit entry too (writeAudit).`,
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
