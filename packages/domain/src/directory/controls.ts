/**
 * What no text of a directory holds, for a class of signs: controls but tab and line feed, marks that turn or hide text,
 * and the byte-order mark (DIR-9).
 */
export const controls = String.raw`\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff`;
