// The least a FigJam plugin does: opens its page, puts a note on the board, says so.
figma.showUI(__html__, { width: 380, height: 640, themeColors: true })
figma.ui.onmessage = async (message) => {
  if (message === 'close') return figma.closePlugin('Bye')
  await figma.loadFontAsync({ family: 'Inter', style: 'Medium' })
  const section = figma.createSection()
  section.name = 'Hello section'
  section.resizeWithoutConstraints(640, 480)
  const sticky = figma.createSticky()
  sticky.text.characters = 'Hello from the plugin'
  section.appendChild(sticky)
  sticky.x = 80
  sticky.y = 80
  figma.commitUndo()
  figma.viewport.scrollAndZoomIntoView([section])
  figma.notify('A note is there')
  figma.ui.postMessage({ notes: figma.currentPage.findAllWithCriteria({ types: ['STICKY'] }).length })
}
