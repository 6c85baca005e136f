// Takes a copied text off the clipboard again after a while, by a small process of its own that outlives the dashboard.
import {lateChildProcess, lateCrypto} from './late-modules.ts';
import type {Environment} from './paths.ts';
import type {Settings} from './settings.ts';

/** Long enough to paste it; what password managers take (pass, 1Password: 45 to 90 s). */
const SECONDS = 45;

/**
 * Of the text it is told but the sum: what is on the clipboard by then is compared with it and left alone where it is another. tmux
 * keeps a copy in its buffers. Where no program can look at the clipboard, as over ssh, nobody knows what is there.
 */
const SCRIPT = `
sleep "$1"
sum=$2
has() { command -v "$1" >/dev/null; }
summed() { if has sha256sum; then sha256sum; else shasum -a 256; fi; }
is_ours() { [ "$("$@" | summed | cut -d ' ' -f 1)" = "$sum" ]; }
if [ -n "$TMUX" ]; then
	for buffer in $(tmux list-buffers -F '#{buffer_name}'); do
		if is_ours tmux save-buffer -b "$buffer" -; then tmux delete-buffer -b "$buffer"; fi
	done
fi
if [ -n "$WAYLAND_DISPLAY" ] && has wl-paste; then
	if is_ours wl-paste --no-newline; then wl-copy --clear; fi
elif [ -n "$DISPLAY" ] && has xclip; then
	if is_ours xclip -o -selection clipboard; then xclip -selection clipboard </dev/null; fi
elif [ -n "$DISPLAY" ] && has xsel; then
	if is_ours xsel -o -b; then xsel -c -b; fi
elif has pbpaste; then
	if is_ours pbpaste; then pbcopy </dev/null; fi
fi
`;

/** Asks for it to be cleared; nothing happens where the lead does not want it, or there is no shell. */
export const clearClipboardLater = (
	text: string,
	env: Environment,
	{clear_clipboard: isWanted}: Pick<Settings, 'clear_clipboard'>,
	seconds = SECONDS,
): void => {
	if (!isWanted) return;
	const sum = lateCrypto().createHash('sha256').update(text).digest('hex');
	const {spawn} = lateChildProcess();
	const child = spawn('/bin/sh', ['-c', SCRIPT, 'sh', String(seconds), sum], {
		detached: true,
		stdio: 'ignore',
		env: {...env},
		cwd: '/',
	});
	child.on('error', () => undefined);
	child.unref();
};
