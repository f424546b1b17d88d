/** What a page that shows the queue depends on: asked for again while something is going on. */
export const QUEUE_KEY = 'bevaka:kon';
