/**
 * Whether a PDF holds a picture that may be a scanned page: 700 dots and more each way, which is 85 an inch on A4.
 * The head of a picture is never packed itself, so the file need not be understood for this.
 */
export function holdsLargePicture(bytes: Uint8Array): boolean {
	const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	for (let at = file.indexOf('/Image'); at >= 0; at = file.indexOf('/Image', at + 6)) {
		const head = file.toString('latin1', Math.max(0, at - REACH), at + REACH);
		const own = head.slice(head.lastIndexOf('obj', REACH) + 1, endOf(head));
		if (sizeIn(own, 'Width') >= LEAST && sizeIn(own, 'Height') >= LEAST) return true;
	}
	return false;
}

const REACH = 600;
const LEAST = 700;

function endOf(head: string): number {
	const end = head.indexOf('stream', Math.min(REACH, head.length));
	return end < 0 ? head.length : end;
}

const sizeIn = (head: string, name: string) =>
	Number(new RegExp(`/${name}\\s{0,9}(\\d{1,6})`).exec(head)?.[1] ?? 0);
