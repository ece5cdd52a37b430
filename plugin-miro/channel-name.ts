/** The panel's address carries the channel of its own board: two boards in two tabs must not mix. */
export const CHANNEL_PARAMETER = 'channel'
