// Puts the terminal's own cursor where the next character will be typed, so that input methods open there.

import {Box, type DOMElement, useCursor} from 'ink';
import {
	createContext,
	type PropsWithChildren,
	type RefObject,
	useContext,
	useLayoutEffect,
	useRef,
	useState,
	useSyncExternalStore,
} from 'react';

/** A place inside a box on the screen; read when the frame is written, which is after its layout. */
type Target = {box: RefObject<DOMElement | null>; column: number; row: number};

type Holder = {
	readonly current: () => Target | undefined;
	readonly subscribe: (listener: () => void) => () => void;
	readonly take: (target: Target) => void;
	readonly leave: (target: Target) => void;
};

/** Who has the cursor. Listeners hear of another holder only, not of each step of the cursor. */
const createHolder = (): Holder => {
	let holder: Target | undefined;
	const listeners = new Set<() => void>();
	const change = (target: Target | undefined) => {
		holder = target;
		for (const listener of listeners) listener();
	};
	return {
		current: () => holder,
		subscribe: listener => {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
		take: target => change(target),
		leave: target => {
			if (holder === target) change(undefined);
		},
	};
};

const CaretHolder = createContext<Holder>(createHolder());

/** Where a box begins on the screen, by adding up the layout of all boxes around it. */
const origin = (box: DOMElement | null): {x: number; y: number} => {
	let [x, y] = [0, 0];
	for (let node: DOMElement | undefined = box ?? undefined; node?.yogaNode; node = node.parentNode) {
		x += node.yogaNode.getComputedLeft();
		y += node.yogaNode.getComputedTop();
	}
	return {x, y};
};

/** Ink keeps the position it is given and reads it while it writes the frame: these getters answer with the new layout. */
const positionOf = (target: Target) => ({
	get x() {
		return origin(target.box.current).x + target.column;
	},
	get y() {
		return origin(target.box.current).y + target.row;
	},
});

const Cursor = ({holder}: {holder: Holder}) => {
	const target = useSyncExternalStore(holder.subscribe, holder.current);
	const {setCursorPosition} = useCursor();
	setCursorPosition(target && positionOf(target));
	return undefined;
};

/**
 * Once, around the whole screen, and drawn anew with every frame: Ink hides the cursor in a frame that does not ask
 * for it. Text fields inside show the cursor where they are focused.
 */
export const CaretArea = ({children}: PropsWithChildren) => {
	const [holder] = useState(createHolder);
	return (
		<CaretHolder.Provider value={holder}>
			{children}
			<Cursor holder={holder} />
		</CaretHolder.Provider>
	);
};

/** A box that has the cursor at a column and row inside it while it is focused. */
export const CaretBox = ({
	focused,
	column,
	row,
	width,
	children,
}: PropsWithChildren<{focused: boolean; column: number; row: number; width: number}>) => {
	const holder = useContext(CaretHolder);
	const box = useRef<DOMElement>(null);
	const target = useRef<Target>({box, column, row});
	Object.assign(target.current, {column, row});
	useLayoutEffect(() => {
		if (!focused) return;
		const own = target.current;
		holder.take(own);
		return () => holder.leave(own);
	}, [focused, holder]);
	return (
		<Box ref={box} flexDirection="column" width={width} flexShrink={0}>
			{children}
		</Box>
	);
};
