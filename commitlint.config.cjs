/** `type(scope): what changes`, e.g. `fix(billing): count a redelivered message once`. */
module.exports = {
  extends: ['@commitlint/config-conventional'],
  rules: {
    'scope-enum': [
      2,
      'always',
      [
        'gateway',
        'ocr-worker',
        'extraction-worker',
        'billing',
        'common',
        'contracts',
        'demo',
        'bench',
        'ci',
        'docs',
        'k8s',
        'deps',
        'repo',
      ],
    ],
    // A body may quote a log line or an address as it is.
    'body-max-line-length': [0],
    'footer-max-line-length': [0],
  },
};
