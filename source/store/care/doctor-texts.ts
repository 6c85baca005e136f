// Texts that were open in an editor when muster was ended by force: they hold notes, and perhaps words that were saved nowhere.
import {readdirSync, rmSync, statSync} from 'node:fs';
import {basename, join} from 'node:path';
import {copyPrivate, makeFolder, namesIn, orNone, syncFile} from '../files/durable.ts';
import type {JournalLayout} from '../journal/journal-layout.ts';
import {processExists} from '../lock/lock-holder.ts';
import {EDITED, type Places} from '../paths.ts';
import {type Finding, warning} from './doctor-finding.ts';

/** Nobody writes at one note for so long; its process id belongs to another program by then. */
const LONGEST_EDITING_MS = 24 * 60 * 60 * 1000;

/** The folders in which texts are given to editors. */
export const editingFolders = ({tmp, session}: Pick<Places, 'tmp' | 'session'>): readonly string[] => [
	tmp,
	...(session === undefined ? [] : [session]),
];

/** The folder of one text each, which holds what the editor keeps beside it too. */
export const editedTexts = (folders: readonly string[]): readonly string[] =>
	folders.flatMap(folder =>
		(orNone(() => namesIn(folder)) ?? []).filter(name => name.startsWith(EDITED)).map(name => join(folder, name)),
	);

export const filesBelow = (folder: string): readonly string[] =>
	(orNone(() => readdirSync(folder, {recursive: true, withFileTypes: true})) ?? [])
		.filter(each => each.isFile())
		.map(each => join(each.parentPath, each.name));

/** The name says which muster opened it. */
const isLeft = (path: string): boolean => {
	const pid = Number(basename(path).slice(EDITED.length).split('-')[0]);
	const age = Date.now() - (orNone(() => statSync(path).mtimeMs) ?? 0);
	return !processExists(pid) || age > LONGEST_EDITING_MS;
};

export const leftTexts = (places: Places): readonly string[] => editedTexts(editingFolders(places)).filter(isLeft);

export const textFindings = (places: Places): readonly Finding[] =>
	leftTexts(places).map(path =>
		warning(
			'texts',
			path,
			'This was open in an editor when muster was ended; it may hold words that were saved nowhere. --fix keeps them beside the backups.',
			'keep-texts',
		),
	);

/** Files with anything in them go to what could not be read, where forgetting looks too; then the folder goes. */
export const keepTexts = (places: Places, layout: JournalLayout, now: Date): readonly string[] =>
	leftTexts(places).map(path => {
		const kept = filesBelow(path)
			.filter(file => statSync(file).size > 0)
			.map(file => {
				makeFolder(layout.damaged);
				const name = [basename(path), now.toISOString().replaceAll(/[:.]/g, '-'), basename(file)].join('.');
				const to = join(layout.damaged, name);
				copyPrivate(file, to);
				syncFile(to);
				return to;
			});
		rmSync(path, {recursive: true, force: true});
		return kept.length === 0 ? `${path}: empty, removed.` : `${path}: removed; its text is kept: ${kept.join(', ')}.`;
	});
