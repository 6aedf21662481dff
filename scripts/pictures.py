"""Makes docs/pictures/*.png from the marked copies in demo-output/ (run `npm run demo` first).

Needs Debian's libreoffice-calc, python3-uno, poppler-utils and imagemagick; run with the system's own Python:
/usr/bin/python3 scripts/pictures.py
"""
import os
import subprocess
import tempfile
import time

import uno
from com.sun.star.beans import PropertyValue

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
# picture, workbook, page, dots an inch, share of the page's height from the top
PICTURES = [
    ('marked', '000-район-2022', 1, 90, 0.56),
    ('indicators', '005-отчёт-2022', 4, 130, 0.695),
]
PORT = 2345


def value(name, content):
    prop = PropertyValue()
    prop.Name, prop.Value = name, content
    return prop


def url(path):
    return uno.systemPathToFileUrl(path)


def connect():
    resolver = uno.getComponentContext().ServiceManager.createInstance('com.sun.star.bridge.UnoUrlResolver')
    for _ in range(60):
        try:
            context = resolver.resolve(f'uno:socket,host=localhost,port={PORT};urp;StarOffice.ComponentContext')
            return context.ServiceManager.createInstanceWithContext('com.sun.star.frame.Desktop', context)
        except Exception:
            time.sleep(0.5)
    raise SystemExit('LibreOffice did not start')


def print_pdf(desktop, source, target):
    """Rows as high as their text, the user's sheet on landscape A3 one page wide."""
    book = desktop.loadComponentFromURL(url(source), '_blank', 0, (value('Hidden', True),))
    styles = book.StyleFamilies.getByName('PageStyles')
    for index in range(book.Sheets.Count):
        sheet = book.Sheets.getByIndex(index)
        sheet.getRows().OptimalHeight = True
        if index == 0:
            style = styles.getByName(sheet.PageStyle)
            style.IsLandscape, style.Width, style.Height = True, 42000, 29700
            style.ScaleToPagesX, style.ScaleToPagesY = 1, 0
            style.HeaderIsOn = style.FooterIsOn = False
            style.LeftMargin = style.RightMargin = style.TopMargin = style.BottomMargin = 500
    book.storeToURL(url(target), (value('FilterName', 'calc_pdf_Export'),))
    book.close(True)


with tempfile.TemporaryDirectory() as folder:
    office = subprocess.Popen(
        ['soffice', f'-env:UserInstallation=file://{folder}/profile', '--headless', '--norestore',
         f'--accept=socket,host=localhost,port={PORT};urp;'], stderr=subprocess.DEVNULL)
    desktop = connect()
    for picture, book, page, dots, share in PICTURES:
        pdf = os.path.join(folder, f'{picture}.pdf')
        print_pdf(desktop, os.path.join(ROOT, 'demo-output', f'{book}.xlsx'), pdf)
        subprocess.run(['pdftoppm', '-r', str(dots), '-png', '-f', str(page), '-l', str(page), '-singlefile', pdf, pdf[:-4]], check=True)
        target = os.path.join(ROOT, 'docs', 'pictures', f'{picture}.png')
        subprocess.run(['convert', f'{pdf[:-4]}.png', '-gravity', 'north', '-crop', f'100%x{share * 100:.0f}%+0+0', '+repage',
                        '-trim', '-bordercolor', 'white', '-border', '12', '-colors', '64', '-strip', target], check=True)
        print(target)
    try:
        desktop.terminate()
    except Exception:
        pass
    office.wait(30)
