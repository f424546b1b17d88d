/**
 * Sent with every answer beside the content security policy of svelte.config.js. Source: OWASP ASVS 5.0, V3.4.
 * The referrer policy is not `no-referrer`: then browsers send `Origin: null` with our own forms.
 */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
	'x-content-type-options': 'nosniff',
	'referrer-policy': 'same-origin',
	'cross-origin-opener-policy': 'same-origin',
	'cross-origin-resource-policy': 'same-origin',
	'permissions-policy': 'camera=(), microphone=(), geolocation=()',
	'cache-control': 'private, no-store',
};
