import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {AUTHORITIES, authorityWord, COMPETENCIES, folded, isId, parseAuthority, ROLES, slug} from '../../source/domain/ids.ts';

describe('isId', () => {
	it.each(['a', '7', 'ana', 'ana-souza', 'ana_souza', '0-_', 'a'.repeat(64), ...COMPETENCIES, ...ROLES])('takes %s', id =>
		expect(isId(id)).toBe(true),
	);

	it.each([
		'',
		'a'.repeat(65),
		'-ana',
		'_ana',
		'Ana',
		'añá',
		'ana souza',
		'ana.souza',
		'ana/souza',
		'ana\n',
		'__proto__',
		'constructor',
		'prototype',
	])('refuses %j', id => expect(isId(id)).toBe(false));
});

describe('slug', () => {
	it.each([
		['Ana Souza', 'ana-souza'],
		['  Ana   Souza ', 'ana-souza'],
		['Zoë Núñez', 'zoe-nunez'],
		['Zoe\u0308 Nu\u0301n\u0303ez', 'zoe-nunez'],
		['Ångström', 'angstrom'],
		['Łukasz Żółć', 'lukasz-zolc'],
		['Jürgen Groß', 'jurgen-gross'],
		['JÜRGEN GROẞ', 'jurgen-gross'],
		['Søren Ærø', 'soren-aero'],
		['Þór Guðmundsson', 'thor-gudmundsson'],
		['İbrahim Işık', 'ibrahim-isik'],
		['Đặng Văn Ơn', 'dang-van-on'],
		['Finn O’Neill', 'finn-oneill'],
		["Finn O'Neill", 'finn-oneill'],
		['Kealiʻi', 'kealii'],
		['Jean-Luc Picard', 'jean-luc-picard'],
		['Bo (contractor)', 'bo-contractor'],
		['R2-D2', 'r2-d2'],
		['Ｆｕｌｌ Ｗｉｄｔｈ', 'full-width'],
		['ﬁnn', 'finn'],
		['__proto__', 'proto'],
		['Ana 🚀', 'ana'],
		[`${'a'.repeat(63)} b`, 'a'.repeat(63)],
		['a'.repeat(70), 'a'.repeat(64)],
	])('of %s is %s', (name, id) => expect(slug(name)).toBe(id));

	it.each(['李小龍', 'Ольга', 'さくら', 'Ana 李', `${'a'.repeat(64)}李`, '🚀', '---', '', 'constructor', 'Prototype'])(
		'of %j is p- and six hex digits',
		name => {
			expect(slug(name)).toMatch(/^p-[0-9a-f]{6}$/);
			expect(slug(name)).toBe(slug(name));
		},
	);

	it('tells such names apart, and not by how they are encoded', () => {
		const names = ['李小龍', '李小龙', 'Ольга', 'Олег', 'さくら', 'サクラ', 'Ana 李', '李 Ana'];
		expect(new Set(names.map(slug)).size).toBe(names.length);
		expect(slug('가나다'.normalize('NFD'))).toBe(slug('가나다'.normalize('NFC')));
	});

	it('stays the same from version to version, for the journal holds it', () => expect(slug('李小龍')).toBe('p-7dd611'));

	it('is an id, whatever the name', () => {
		fc.assert(fc.property(fc.string({unit: 'binary', maxLength: 80}), name => isId(slug(name))));
		fc.assert(fc.property(fc.string({unit: 'grapheme', maxLength: 80}), name => isId(slug(name))));
	});
});

describe('folded', () => {
	it('ignores case and accents, and keeps letters of other scripts', () => {
		expect(folded('NÚÑEZ')).toBe('nunez');
		expect(folded('Ольга')).toBe('ольга');
		expect(folded('李')).toBe('李');
	});
});

describe('authority', () => {
	it.each(AUTHORITIES.map((word, index) => [word, index + 1] as const))('%s is %i', (word, number) => {
		expect(parseAuthority(word)).toBe(number);
		expect(parseAuthority(` ${word.toUpperCase()} `)).toBe(number);
		expect(parseAuthority(number)).toBe(number);
		expect(parseAuthority(String(number))).toBe(number);
		expect(authorityWord(number as 1)).toBe(word);
	});

	it.each([0, 8, -1, 1.5, '', 'decide', 'toString', '11', Number.NaN])('%j is none', value =>
		expect(parseAuthority(value)).toBeUndefined(),
	);
});
