/** Where the person looks: the board point at the view's top left corner, and screen px per board px. */
export interface Camera {
  readonly x: number
  readonly y: number
  readonly zoom: number
}

export interface Spot {
  readonly x: number
  readonly y: number
}

export interface Size {
  readonly width: number
  readonly height: number
}

export interface Box extends Spot, Size {}

const LEAST_ZOOM = 0.01
const MOST_ZOOM = 4

function limitZoom(zoom: number): number {
  return Math.min(MOST_ZOOM, Math.max(LEAST_ZOOM, zoom))
}

export function toBoard(camera: Camera, screen: Spot): Spot {
  return { x: camera.x + screen.x / camera.zoom, y: camera.y + screen.y / camera.zoom }
}

export function toScreen(camera: Camera, board: Spot): Spot {
  return { x: (board.x - camera.x) * camera.zoom, y: (board.y - camera.y) * camera.zoom }
}

/** The part of the board in a view of that size. */
export function seenBox(camera: Camera, view: Size): Box {
  const { x, y, zoom } = camera
  return { x, y, width: view.width / zoom, height: view.height / zoom }
}

/** Moves by screen px. */
export function panCamera(camera: Camera, dx: number, dy: number): Camera {
  return { ...camera, x: camera.x - dx / camera.zoom, y: camera.y - dy / camera.zoom }
}

/** Zooms so that the board point under `screen` stays there. */
export function zoomCamera(camera: Camera, screen: Spot, factor: number): Camera {
  const zoom = limitZoom(camera.zoom * factor)
  const held = toBoard(camera, screen)
  return { x: held.x - screen.x / zoom, y: held.y - screen.y / zoom, zoom }
}

/** Shows a box whole and centred, `margin` screen px inside the view; never closer than 100 %. */
export function fitCamera(box: Box, view: Size, margin: number, mostZoom = 1): Camera {
  const width = Math.max(1, view.width - 2 * margin)
  const height = Math.max(1, view.height - 2 * margin)
  const wanted = Math.min(width / Math.max(1, box.width), height / Math.max(1, box.height))
  const zoom = limitZoom(Math.min(mostZoom, wanted))
  return {
    x: box.x + box.width / 2 - view.width / 2 / zoom,
    y: box.y + box.height / 2 - view.height / 2 / zoom,
    zoom,
  }
}

/** The smallest box around all; null around nothing. */
export function boxAround(boxes: readonly Box[]): Box | null {
  if (boxes.length === 0) return null
  let left = Number.POSITIVE_INFINITY
  let top = Number.POSITIVE_INFINITY
  let right = Number.NEGATIVE_INFINITY
  let bottom = Number.NEGATIVE_INFINITY
  for (const box of boxes) {
    left = Math.min(left, box.x)
    top = Math.min(top, box.y)
    right = Math.max(right, box.x + box.width)
    bottom = Math.max(bottom, box.y + box.height)
  }
  return { x: left, y: top, width: right - left, height: bottom - top }
}

export function doBoxesMeet(one: Box, other: Box): boolean {
  return (
    one.x <= other.x + other.width &&
    other.x <= one.x + one.width &&
    one.y <= other.y + other.height &&
    other.y <= one.y + one.height
  )
}

export function isSpotIn(spot: Spot, box: Box): boolean {
  return (
    spot.x >= box.x &&
    spot.x <= box.x + box.width &&
    spot.y >= box.y &&
    spot.y <= box.y + box.height
  )
}
