interface Box {
	readonly left: number;
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
}

/** The box of a word on a page that was turned around its middle before it was read, at its place before that. */
export function turnedBack(
	word: Box,
	{ width, height }: { readonly width: number; readonly height: number },
	radians: number,
): Box {
	const [sin, cos] = [Math.sin(-radians), Math.cos(-radians)];
	const dx = (word.left + word.right) / 2 - width / 2;
	const dy = (word.top + word.bottom) / 2 - height / 2;
	const across = cos * dx - sin * dy + width / 2 - (word.left + word.right) / 2;
	const down = sin * dx + cos * dy + height / 2 - (word.top + word.bottom) / 2;
	// The angles are small: the box moves, and stays as large as it was.
	return {
		left: word.left + across,
		right: word.right + across,
		top: word.top + down,
		bottom: word.bottom + down,
	};
}
