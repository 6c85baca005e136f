// Node's own modules that take milliseconds to load and are not needed to read: each is loaded when it is first asked for.

export const lateCrypto = (): typeof import('node:crypto') => process.getBuiltinModule('node:crypto');

export const lateChildProcess = (): typeof import('node:child_process') => process.getBuiltinModule('node:child_process');
