/** Headers under which a stored file is saved to disk, whatever it holds, and never shown or run as a page of ours. */
export const downloadHeaders = (fileName: string, mediaType: string, size: number) => ({
	'content-type': mediaType,
	'content-length': String(size),
	'content-disposition': attachment(fileName),
	'content-security-policy': "default-src 'none'; sandbox",
	'x-content-type-options': 'nosniff',
	'cache-control': 'private, no-cache',
});

/** RFC 6266: a plain name for old readers, the true name percent-encoded. */
function attachment(fileName: string): string {
	const plain = fileName.replace(/[^A-Za-z0-9._ -]/g, '_');
	const encoded = encodeURIComponent(fileName.toWellFormed()).replace(
		/['()*]/g,
		(sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
	);
	return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
