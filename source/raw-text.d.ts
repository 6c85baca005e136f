// Files that the build takes in as plain text.
declare module '*?raw' {
	const text: string;
	export default text;
}
