/**
 * A function that works out each answer once, for one that depends on nothing but its key and is asked thousands of
 * times about few: the names and figures of a report. When it knows too many it begins anew.
 */
export function remembered<Key, Answer>(find: (key: Key) => Answer): (key: Key) => Answer {
	const known = new Map<Key, Answer>();
	return (key) => {
		if (known.has(key)) return known.get(key)!;
		if (known.size === MOST) known.clear();
		const answer = find(key);
		known.set(key, answer);
		return answer;
	};
}

const MOST = 5000;
