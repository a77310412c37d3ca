// Which way imports point: layers look back only, and so do the steps of the journey.

const layers = ['platform', 'conference', 'reading', 'ui', 'journey', 'faces']
const steps = [
  'invitation',
  'note-verbale',
  'nomination',
  'programme',
  'sponsorship',
  'registration',
  'participants',
  'travel',
  'attendance',
  'settlement',
  'outcome',
]

const test = '\\.test\\.tsx?$'
const anyOf = (names) => `(?:${names.join('|')})`

/** One rule for each folder of `order`: it knows nothing of those after it. */
function looksBackOnly(root, order) {
  return order.slice(0, -1).map((name, index) => ({
    name: `${name}-looks-back-only`,
    severity: 'error',
    from: { path: `^${root}/${name}/`, pathNot: test },
    to: { path: `^${root}/${anyOf(order.slice(index + 1))}/` },
  }))
}

module.exports = {
  forbidden: [
    ...looksBackOnly('src', layers),
    ...looksBackOnly('src/journey', steps),
    {
      name: 'nothing-knows-the-entries',
      comment:
        'What stands directly in src, the commands and the demonstration put the layers together; no layer knows them.',
      severity: 'error',
      from: { path: `^src/${anyOf(layers)}/`, pathNot: test },
      to: { path: '^src/(?:[^/]+$|commands/|demonstration/)' },
    },
    {
      name: 'a-step-keeps-its-rooms',
      comment:
        'Of an earlier step: its rules, schema, queries, commands and paths. Views, mails, documents are its own.',
      severity: 'error',
      from: { path: '^src/journey/([^/]+)/', pathNot: test },
      to: {
        path: '^src/journey/([^/]+)/',
        pathNot: [
          '^src/journey/$1/',
          '^src/journey/[^/]+/(?:rules|schema|queries|commands|paths|events|[a-z-]+-events)(?:/|\\.tsx?$)',
        ],
      },
    },
    {
      name: 'rules-are-pure',
      comment: 'rules import terms and rules, and types from anywhere: no database, no web, no words.',
      severity: 'error',
      from: { path: '^src/journey/[^/]+/rules(?:/|\\.ts$)', pathNot: test },
      to: {
        pathNot: [
          '^src/journey/[^/]+/rules(?:/|\\.ts$)',
          '^src/conference/(?:definition|registry)/',
          '^src/platform/(?:clock|i18n)/',
        ],
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'faces-only-read',
      comment: 'A face changes things by posting to the routes of a step.',
      severity: 'error',
      from: { path: '^src/faces/', pathNot: test },
      to: { path: '^src/journey/[^/]+/commands(?:/|\\.ts$)' },
    },
    {
      name: 'reading-needs-no-database',
      comment: 'A message becomes proposals without a database and without the web.',
      severity: 'error',
      from: { path: '^src/reading/', pathNot: test },
      to: { path: ['^src/platform/(?:database|http|journal|messages|auth)/', '/schema\\.ts$'] },
    },
    {
      name: 'no-circles',
      comment: 'A circle that leads through an imported type is none when the program runs.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    { name: 'everything-imported-is-there', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    parser: 'swc',
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
}
