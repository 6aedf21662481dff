"""Makes docs/pictures/*.png from the workbooks in demo-output/ (run `npm run demo` first).

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
# picture, workbook, sheet, dots an inch, share of the height of its first page from the top
PICTURES = [
    ('marked', '000-район-2022', 'Дорожная карта', 130, 0.65),
    ('indicators', '005-отчёт-2022', 'Вешки – показатели', 130, 0.77),
    ('summary', 'свод', 'Вешки – свод', 160, 0.46),
]
PORT = 2345
# numbers as in Russian Excel: 66,67 %
LOCALE = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry"><item oor:path="/org.openoffice.Setup/L10N">
<prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>ru-RU</value></prop></item></oor:items>
"""


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


def print_pdf(desktop, source, name, target):
    """One sheet, its rows as high as their text."""
    book = desktop.loadComponentFromURL(url(source), '_blank', 0, (value('Hidden', True),))
    book.Sheets.getByName(name).getRows().OptimalHeight = True
    for sheet in book.Sheets:
        sheet.IsVisible = sheet.Name == name
    book.storeToURL(url(target), (value('FilterName', 'calc_pdf_Export'),))
    book.close(True)


with tempfile.TemporaryDirectory() as folder:
    os.makedirs(os.path.join(folder, 'profile', 'user'))
    with open(os.path.join(folder, 'profile', 'user', 'registrymodifications.xcu'), 'w', encoding='utf-8') as settings:
        settings.write(LOCALE)
    office = subprocess.Popen(
        ['soffice', f'-env:UserInstallation=file://{folder}/profile', '--headless', '--norestore',
         f'--accept=socket,host=localhost,port={PORT};urp;'], stderr=subprocess.DEVNULL)
    desktop = connect()
    for picture, book, sheet, dots, share in PICTURES:
        pdf = os.path.join(folder, f'{picture}.pdf')
        print_pdf(desktop, os.path.join(ROOT, 'demo-output', f'{book}.xlsx'), sheet, pdf)
        subprocess.run(['pdftoppm', '-r', str(dots), '-png', '-f', '1', '-singlefile', pdf, pdf[:-4]], check=True)
        target = os.path.join(ROOT, 'docs', 'pictures', f'{picture}.png')
        subprocess.run(['convert', f'{pdf[:-4]}.png', '-gravity', 'north', '-crop', f'100%x{share * 100:.0f}%+0+0', '+repage',
                        '-trim', '-bordercolor', 'white', '-border', '12', '+dither', '-colors', '64', '-strip', target], check=True)
        print(target)
    try:
        desktop.terminate()
    except Exception:
        pass
    office.wait(30)
