/** What is used of the half of pdf.js that reads, which comes without types. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs' {
	export const WorkerMessageHandler: {
		/** Answers what comes through the port, from now on. */
		initializeFromPort(port: object): void;
	};
}
