/// <reference path="../../../node_modules/node-pty/node-pty.d.ts" />
// node-pty is installed under its usual name, from a package that declares its types under its own.
declare module 'node-pty' {
	export * from '@lydell/node-pty';
}
