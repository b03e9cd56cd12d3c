<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>rs_textsearch</name>
    <message>
        <location filename="../resources/models/stronger.json"/>
        <source>Apache-2.0 (licence of its repository; the page of the weights names none)</source>
        <translation>Apache-2.0 (Lizenz des Repositoriums; die Seite der Gewichte nennt keine)</translation>
    </message>
    <message>
        <location filename="../resources/models/stronger.json"/>
        <source>Creative Commons, version not named (“cc”; in November 2023 its page said CC BY 4.0)</source>
        <translation>Creative Commons, Version nicht genannt („cc“; im November 2023 stand auf der Seite CC BY 4.0)</translation>
    </message>
    <message>
        <location filename="../resources/models/stronger.json"/>
        <source>MIT</source>
        <translation>MIT</translation>
    </message>
    <message>
        <location filename="../resources/models/stronger.json"/>
        <source>Trained on 0.8 million captions of aerial and drone images, of which most were made from boxes and masks of objects. RSICD and RSITMD were among its training data.</source>
        <translation>Trainiert mit 0,8 Millionen Bildtexten zu Luft- und Drohnenbildern, von denen die meisten aus Rechtecken und Masken von Objekten gewonnen wurden. RSICD und RSITMD gehörten zu den Trainingsdaten.</translation>
    </message>
    <message>
        <location filename="../resources/models/stronger.json"/>
        <source>Trained on 400 million captioned pictures of the web, of which few are aerial: it knows everyday words best.</source>
        <translation>Trainiert mit 400 Millionen Bildern mit Bildtext aus dem Web, von denen wenige Luftbilder sind: Es kennt Alltagswörter am besten.</translation>
    </message>
    <message>
        <location filename="../resources/models/stronger.json"/>
        <source>Trained on RS5M: 3 million captioned pictures that were filtered from the web, and 2 million satellite images with machine-made captions.</source>
        <translation>Trainiert mit RS5M: 3 Millionen aus dem Web gefilterten Bildern mit Bildtext und 2 Millionen Satellitenbildern mit erzeugten Bildtexten.</translation>
    </message>
    <message>
        <location filename="../resources/models/stronger.json"/>
        <source>Trained on RS5M: 3 million captioned pictures that were filtered from the web, and 2 million satellite images with machine-made captions. It looks at each tile at 336 pixels instead of 224.</source>
        <translation>Trainiert mit RS5M: 3 Millionen aus dem Web gefilterten Bildern mit Bildtext und 2 Millionen Satellitenbildern mit erzeugten Bildtexten. Es betrachtet jede Kachel mit 336 statt 224 Pixeln.</translation>
    </message>
    <message>
        <location filename="../resources/models/stronger.json"/>
        <source>Trained on RS5M: 3 million captioned pictures that were filtered from the web, and 2 million satellite images with machine-made captions. Then tuned on RSICD and RSITMD together: strong on what their captions name.</source>
        <translation>Trainiert mit RS5M: 3 Millionen aus dem Web gefilterten Bildern mit Bildtext und 2 Millionen Satellitenbildern mit erzeugten Bildtexten. Danach mit RSICD und RSITMD zusammen nachtrainiert: stark bei dem, was deren Bildtexte nennen.</translation>
    </message>
    <message>
        <location filename="../resources/models/stronger.json"/>
        <source>Trained on RS5M: 3 million captioned pictures that were filtered from the web, and 2 million satellite images with machine-made captions. Then tuned on RSICD. Others who tuned it measured about 34, not 38, on RSICD.</source>
        <translation>Trainiert mit RS5M: 3 Millionen aus dem Web gefilterten Bildern mit Bildtext und 2 Millionen Satellitenbildern mit erzeugten Bildtexten. Danach mit RSICD nachtrainiert. Andere, die es nachtrainiert haben, maßen auf RSICD etwa 34, nicht 38.</translation>
    </message>
    <message>
        <location filename="../resources/models/stronger.json"/>
        <source>mean recall on RSICD, %</source>
        <translation>mittlerer Recall auf RSICD, %</translation>
    </message>
    <message>
        <location filename="../resources/models/stronger.json"/>
        <source>mean recall on RSITMD, %</source>
        <translation>mittlerer Recall auf RSITMD, %</translation>
    </message>
    <message>
        <location filename="../resources/models/stronger.json"/>
        <source>zero-shot top-1 on AID, %</source>
        <translation>Zero-Shot-Genauigkeit (Top-1) auf AID, %</translation>
    </message>
    <message>
        <location filename="../resources/models/stronger.json"/>
        <source>zero-shot top-1 on EuroSAT, %</source>
        <translation>Zero-Shot-Genauigkeit (Top-1) auf EuroSAT, %</translation>
    </message>
    <message>
        <location filename="../resources/models/stronger.json"/>
        <source>zero-shot top-1 on ImageNet, %</source>
        <translation>Zero-Shot-Genauigkeit (Top-1) auf ImageNet, %</translation>
    </message>
    <message>
        <location filename="../resources/models/stronger.json"/>
        <source>zero-shot top-1 on RESISC45, %</source>
        <translation>Zero-Shot-Genauigkeit (Top-1) auf RESISC45, %</translation>
    </message>
    <message>
        <location filename="../resources/models/stronger.json"/>
        <source>zero-shot top-1, mean of 12 sets, %</source>
        <translation>Zero-Shot-Genauigkeit (Top-1), Mittel über 12 Datensätze, %</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/bundles.py"/>
        <source>Adding the model was cancelled.</source>
        <translation>Das Hinzufügen des Modells wurde abgebrochen.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/bundles.py"/>
        <source>Check that you may write there.</source>
        <translation>Prüfen Sie, ob Sie dort schreiben dürfen.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/bundles.py"/>
        <source>Choose the folder, or the zip, that the training package exported.</source>
        <translation>Wählen Sie den Ordner oder das ZIP, das das Trainingspaket exportiert hat.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/bundles.py"/>
        <source>Close what uses it, for example another QGIS, and try again.</source>
        <translation>Schließen Sie, was es benutzt, zum Beispiel ein anderes QGIS, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/bundles.py"/>
        <source>It is damaged or was replaced: get the bundle again from its source.</source>
        <translation>Sie ist beschädigt oder wurde ersetzt: Holen Sie das Paket erneut von seiner Quelle.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/bundles.py"/>
        <source>Only models that were added with “Add” can be removed.</source>
        <translation>Nur Modelle, die mit „Hinzufügen“ dazukamen, können entfernt werden.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/bundles.py"/>
        <source>it is too large</source>
        <translation>es ist zu groß</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/bundles.py"/>
        <source>its card is not of the kind that this version reads</source>
        <translation>seine Karte ist nicht von der Art, die diese Version liest</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/bundles.py"/>
        <source>its card lacks {key}</source>
        <translation>seiner Karte fehlt {key}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/bundles.py"/>
        <source>its card names the file {name}</source>
        <translation>seine Karte nennt die Datei {name}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/bundles.py"/>
        <source>the number of cards in it is {n}</source>
        <translation>die Zahl der Karten darin ist {n}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/bundles.py"/>
        <source>{model} cannot be deleted: {reason}.</source>
        <translation>{model} kann nicht gelöscht werden: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/bundles.py"/>
        <source>{model} cannot be moved to {path}: {reason}.</source>
        <translation>{model} kann nicht nach {path} verschoben werden: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/bundles.py"/>
        <source>{model} was not added here and stays.</source>
        <translation>{model} wurde nicht hier hinzugefügt und bleibt.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/bundles.py"/>
        <source>{name} in {path} is not the file that its card describes.</source>
        <translation>{name} in {path} ist nicht die Datei, die die Karte beschreibt.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/bundles.py"/>
        <source>{name} is missing</source>
        <translation>{name} fehlt</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/bundles.py"/>
        <source>{path} is no model bundle: {reason}.</source>
        <translation>{path} ist kein Modellpaket: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/__init__.py"/>
        <source>The index that is there stays as it is.</source>
        <translation>Der vorhandene Index bleibt, wie er ist.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/areas.py"/>
        <source>Check its path.</source>
        <translation>Prüfen Sie den Pfad.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/areas.py"/>
        <source>Choose the area again in another reference system, or set up the engine again.</source>
        <translation>Wählen Sie das Gebiet noch einmal in einem anderen Bezugssystem, oder richten Sie die Suchmaschine erneut ein.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/areas.py"/>
        <source>Correct or remove that feature, or export the file again.</source>
        <translation>Berichtigen oder entfernen Sie dieses Objekt, oder exportieren Sie die Datei erneut.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/areas.py"/>
        <source>Draw at least one polygon.</source>
        <translation>Zeichnen Sie mindestens ein Polygon.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/areas.py"/>
        <source>Export it again as GeoPackage (.gpkg) or GeoJSON (.geojson).</source>
        <translation>Exportieren Sie sie erneut als GeoPackage (.gpkg) oder GeoJSON (.geojson).</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/areas.py"/>
        <source>Export it as GeoPackage (.gpkg) or GeoJSON (.geojson).</source>
        <translation>Exportieren Sie sie als GeoPackage (.gpkg) oder GeoJSON (.geojson).</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/areas.py"/>
        <source>Export it in the raster&#x27;s coordinate reference system.</source>
        <translation>Exportieren Sie es im Koordinatenbezugssystem des Rasters.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/areas.py"/>
        <source>Give minx,miny,maxx,maxy in this order.</source>
        <translation>Geben Sie minx,miny,maxx,maxy in dieser Reihenfolge an.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/areas.py"/>
        <source>Give the reference system of the box with --bbox-crs, such as EPSG:4326, or update the engine&#x27;s environment.</source>
        <translation>Nennen Sie das des Rechtecks mit --bbox-crs, zum Beispiel EPSG:4326, oder aktualisieren Sie die Umgebung der Suchmaschine.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/areas.py"/>
        <source>Name a file in it.</source>
        <translation>Nennen Sie eine Datei darin.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/areas.py"/>
        <source>Name one of these: {names}.</source>
        <translation>Nennen Sie einen von diesen: {names}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/areas.py"/>
        <source>Name the area again, or none for the whole raster.</source>
        <translation>Nennen Sie das Gebiet erneut, oder keines für das ganze Raster.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/areas.py"/>
        <source>Name the layer that is meant, as in {path}:{layer}.</source>
        <translation>Nennen Sie den gemeinten, wie in {path}:{layer}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/areas.py"/>
        <source>The area of interest that the index records of {path} is damaged: {reason}.</source>
        <translation>Das Gebiet, das der Index für {path} aufbewahrt, ist beschädigt: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/areas.py"/>
        <source>The area of interest {area} cannot be brought into the coordinates of {path}: {reason}.</source>
        <translation>Das Gebiet {area} lässt sich nicht in die Koordinaten von {path} bringen: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/areas.py"/>
        <source>The box {box} has no area.</source>
        <translation>Das Rechteck {box} hat keine Fläche.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/areas.py"/>
        <source>The file of polygons {path} does not exist.</source>
        <translation>Die Datei mit Polygonen {path} gibt es nicht.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/areas.py"/>
        <source>The geometry of feature {n} of {path} cannot be read: {reason}.</source>
        <translation>Die Geometrie von Objekt {n} von {path} kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/areas.py"/>
        <source>The polygons of {path} cannot be read: {reason}.</source>
        <translation>Die Polygone von {path} können nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/areas.py"/>
        <source>The reference system {crs} is not known here.</source>
        <translation>Das Bezugssystem {crs} ist hier nicht bekannt.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/areas.py"/>
        <source>{path} has no layer {layer}.</source>
        <translation>{path} hat keinen Layer {layer}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/areas.py"/>
        <source>{path} has several layers with polygons: {names}.</source>
        <translation>{path} hat mehrere Layer mit Polygonen: {names}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/areas.py"/>
        <source>{path} holds no polygon.</source>
        <translation>{path} enthält kein Polygon.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/areas.py"/>
        <source>{path} is a folder, not a file of polygons.</source>
        <translation>{path} ist ein Ordner, keine Datei mit Polygonen.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/areas.py"/>
        <source>{path} is no GeoPackage with a layer of polygons.</source>
        <translation>{path} ist kein GeoPackage mit einem Layer aus Polygonen.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/areas.py"/>
        <source>{path} is of a kind that is not read as polygons.</source>
        <translation>{path} ist von einer Art, aus der keine Polygone gelesen werden.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>Check that it is whole and that you may read it.</source>
        <translation>Prüfen Sie, ob er vollständig ist und ob Sie ihn lesen dürfen.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>Choose a .safetensors file, or one of torch.save (.pt, .bin).</source>
        <translation>Wählen Sie eine .safetensors-Datei oder eine von torch.save (.pt, .bin).</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>Choose a checkpoint of CLIP: a .safetensors file, or one of torch.save (.pt, .bin).</source>
        <translation>Wählen Sie einen Checkpoint von CLIP: eine .safetensors-Datei oder eine von torch.save (.pt, .bin).</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>Choose a checkpoint of {known}; training exports bundles of others.</source>
        <translation>Wählen Sie einen Checkpoint von {known}; Modellpakete von anderen exportiert das Training.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>Choose a checkpoint that is one file, as open_clip_model.safetensors.</source>
        <translation>Wählen Sie einen Checkpoint, der eine einzige Datei ist, wie open_clip_model.safetensors.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>Choose the precision {higher}.</source>
        <translation>Wählen Sie die Genauigkeit {higher}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>Choose the precision {lower}.</source>
        <translation>Wählen Sie die Genauigkeit {lower}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>Choose the same model&#x27;s file for open_clip, as open_clip_model.safetensors.</source>
        <translation>Wählen Sie die Datei desselben Modells für open_clip, wie open_clip_model.safetensors.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>Convert it again; if that fails too, please report it with the name of the checkpoint.</source>
        <translation>Wandeln Sie den Checkpoint noch einmal um; scheitert auch das, melden Sie es bitte mit seinem Namen.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>Did you mean {meant}? Known are {known}, each also with {quick}.</source>
        <translation>Meinten Sie {meant}? Bekannt sind {known}, jeweils auch mit {quick}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>Fetch the file: run git lfs pull in its repository, or download it from its page.</source>
        <translation>Holen Sie die Datei: Führen Sie git lfs pull in ihrem Repositorium aus, oder laden Sie sie von ihrer Seite herunter.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>Free some space, choose a folder on another disk, or a lower precision.</source>
        <translation>Schaffen Sie Platz, oder wählen Sie einen Ordner auf einem anderen Datenträger oder eine geringere Genauigkeit.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>Get it again, and compare its size with the one that its source names.</source>
        <translation>Holen Sie die Datei noch einmal, und vergleichen Sie ihre Größe mit der, die ihre Quelle nennt.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>Get the file from another source, best as .safetensors.</source>
        <translation>Holen Sie die Datei aus einer anderen Quelle, am besten als .safetensors.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>Get the file itself, as with the button for the download on that page.</source>
        <translation>Holen Sie die Datei selbst, etwa mit der Schaltfläche zum Herunterladen auf dieser Seite.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>Give three, such as 60,300,2000.</source>
        <translation>Geben Sie drei an, zum Beispiel 60,300,2000.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>Known are {known}, each also with {quick}.</source>
        <translation>Bekannt sind {known}, jeweils auch mit {quick}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>Leave the architecture out to have it told from the file, or choose another file.</source>
        <translation>Lassen Sie die Architektur weg, damit sie an der Datei erkannt wird, oder wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>Name a new folder for the bundle.</source>
        <translation>Nennen Sie einen neuen Ordner für das Modellpaket.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>Name {quick}, or leave the architecture out.</source>
        <translation>Nennen Sie {quick}, oder lassen Sie die Architektur weg.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>OpenAI trained the weights in {path} with QuickGELU, and {name} computes GELU.</source>
        <translation>OpenAI hat die Gewichte in {path} mit QuickGELU trainiert, und {name} rechnet mit GELU.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>The architecture {name} is not one that can be converted.</source>
        <translation>Die Architektur {name} ist keine, die umgewandelt werden kann.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>The bundle needs {needs} GB on the disk of {path}, which has {free} GB left.</source>
        <translation>Das Modellpaket braucht {needs} GB auf dem Datenträger von {path}, und dort sind noch {free} GB frei.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>The checkpoint is damaged: get it again.</source>
        <translation>Der Checkpoint ist beschädigt: Holen Sie ihn noch einmal.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>The checkpoint {path} cannot be read: {reason}.</source>
        <translation>Der Checkpoint {path} kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>The checkpoint {path} is dangerous: {reason}, which no weights need. Nothing of it was run.</source>
        <translation>Der Checkpoint {path} ist gefährlich: {reason}, was keine Gewichte brauchen. Nichts davon wurde ausgeführt.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>The conversion was cancelled; nothing was written.</source>
        <translation>Das Umwandeln wurde abgebrochen; nichts wurde geschrieben.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>The converted model has no answer to {query} on the sample scene; the bundle was not written.</source>
        <translation>Das umgewandelte Modell hat auf der Beispielszene keine Antwort auf {query}; das Modellpaket wurde nicht geschrieben.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>The converted {name} features agree with the checkpoint&#x27;s only to a cosine of {cosine}; the bundle was not written.</source>
        <translation>Die umgewandelten Merkmale ({name}) stimmen mit denen des Checkpoints nur bis auf einen Kosinus von {cosine} überein; das Modellpaket wurde nicht geschrieben.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>The ground sizes {sizes} are not three numbers, from the smallest to the largest.</source>
        <translation>Der Bodenausschnitt {sizes} besteht nicht aus drei Größen, von der kleinsten bis zur größten.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>The weight {name} has numbers that are too large for half precision.</source>
        <translation>Das Gewicht {name} enthält Zahlen, die für halbe Genauigkeit zu groß sind.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>The weight {name} holds something that is no number.</source>
        <translation>Das Gewicht {name} enthält etwas, das keine Zahl ist.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>The weights in {path} are of no architecture that can be converted here. For {name}, {reason}.</source>
        <translation>Die Gewichte in {path} gehören zu keiner Architektur, die hier umgewandelt werden kann. Für {name} gilt: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>The weights in {path} have the names of Hugging Face&#x27;s transformers.</source>
        <translation>Die Gewichte in {path} haben die Namen von Hugging Faces transformers.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>There are no weights in {path}.</source>
        <translation>In {path} sind keine Gewichte.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>There is no checkpoint {path}.</source>
        <translation>Es gibt keinen Checkpoint {path}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>Unpack it, and choose a .safetensors file, or one of torch.save (.pt, .bin).</source>
        <translation>Entpacken Sie es, und wählen Sie eine .safetensors-Datei oder eine von torch.save (.pt, .bin).</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>Where PyTorch is at hand, save it again: {command}. Or get it as .safetensors.</source>
        <translation>Wo PyTorch zur Hand ist, speichern Sie die Datei neu: {command}. Oder holen Sie sie als .safetensors.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>a tensor of it reaches beyond its numbers</source>
        <translation>einer der Tensoren reicht über die Zahlen hinaus</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>it has an opcode that no file of weights has ({code})</source>
        <translation>die Datei enthält einen Opcode, den keine Datei mit Gewichten hat ({code})</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>it has no table of tensors</source>
        <translation>die Tabelle der Tensoren fehlt</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>it has {name} of {shape} instead of {wanted}</source>
        <translation>{name} hat {shape} statt {wanted}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>it has {name}, which has no place in it</source>
        <translation>{name} hat darin keinen Platz</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>it has {n} B, and its end is missing</source>
        <translation>die Datei hat {n} B, und ihr Ende fehlt</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>it has {n} B, and its table of tensors ends behind them</source>
        <translation>die Datei hat {n} B, und ihre Tabelle der Tensoren endet erst dahinter</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>it has {n} of {all} B</source>
        <translation>die Datei hat {n} von {all} B</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>it holds a {kind}, not weights with names</source>
        <translation>die Datei enthält ein Objekt der Art {kind} und keine Gewichte mit Namen</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>it holds numbers of the type {kind}</source>
        <translation>die Datei enthält Zahlen der Art {kind}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>it is a zip that PyTorch did not write and holds nothing</source>
        <translation>das ist ein ZIP, das nicht von PyTorch stammt und nichts enthält</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>it is a zip that PyTorch did not write, with {name} in it</source>
        <translation>das ist ein ZIP, das nicht von PyTorch stammt, mit {name} darin</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>it is a zip with {name} in it, which has to be unpacked first</source>
        <translation>das ist ein ZIP mit {name} darin, das zuerst entpackt werden muss</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>it is cut off, or damaged</source>
        <translation>die Datei ist abgeschnitten oder beschädigt</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>it is empty</source>
        <translation>die Datei ist leer</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>it is encrypted</source>
        <translation>die Datei ist verschlüsselt</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>it is neither safetensors nor a file of torch.save</source>
        <translation>die Datei ist weder safetensors noch eine Datei von torch.save</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>it lacks the numbers {name}</source>
        <translation>die Zahlen {name} fehlen</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>it lacks {name}</source>
        <translation>{name} fehlt</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>it was packed anew, with compression</source>
        <translation>die Datei wurde neu gepackt, mit Kompression</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>its numbers are in the byte order of another kind of computer</source>
        <translation>die Zahlen haben die Bytereihenfolge einer anderen Art von Rechner</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>its table of tensors is cut off</source>
        <translation>die Tabelle der Tensoren ist abgeschnitten</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>its table of tensors is damaged</source>
        <translation>die Tabelle der Tensoren ist beschädigt</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>its table of tensors is too long</source>
        <translation>die Tabelle der Tensoren ist zu lang</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>its zip is damaged ({reason})</source>
        <translation>das ZIP ist beschädigt ({reason})</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>its zip is damaged or incomplete ({reason})</source>
        <translation>das ZIP ist beschädigt oder unvollständig ({reason})</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>opening it as PyTorch does would run {code}</source>
        <translation>das Öffnen nach Art von PyTorch würde {code} ausführen</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>{name} of {model} has {size} GB in {precision}, and an ONNX file holds {most} GB.</source>
        <translation>{name} von {model} hat {size} GB in {precision}, und eine ONNX-Datei fasst {most} GB.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>{path} begins with zeros, as a download that never came.</source>
        <translation>{path} beginnt mit Nullen, wie ein Download, der nie ankam.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>{path} cannot be read as a checkpoint: {reason}.</source>
        <translation>{path} kann nicht als Checkpoint gelesen werden: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>{path} holds no weights of {name}: {reason}.</source>
        <translation>{path} enthält keine Gewichte von {name}: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>{path} is a file of {kind}, not a checkpoint.</source>
        <translation>{path} ist eine Datei von {kind}, kein Checkpoint.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>{path} is a folder, not a checkpoint.</source>
        <translation>{path} ist ein Ordner, kein Checkpoint.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>{path} is a pointer of Git LFS, a note that stands for a file of {size} MB.</source>
        <translation>{path} ist ein Zeiger von Git LFS, eine Notiz, die für eine Datei von {size} MB steht.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>{path} is a pointer of Git LFS, a note that stands for a file.</source>
        <translation>{path} ist ein Zeiger von Git LFS, eine Notiz, die für eine Datei steht.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>{path} is a table of the parts of a checkpoint, not the weights.</source>
        <translation>{path} ist eine Tabelle der Teile eines Checkpoints, nicht die Gewichte.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>{path} is a text that begins with {text}, not a checkpoint: a server may have sent that in place of the file.</source>
        <translation>{path} ist ein Text, der mit {text} beginnt, kein Checkpoint: Vielleicht hat ein Server ihn statt der Datei gesendet.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>{path} is a web page: the server sent that in place of the file, as where the address is that of a page about it, or where one has to log in.</source>
        <translation>{path} ist eine Webseite: Der Server hat sie statt der Datei gesendet, etwa weil die Adresse zu einer Seite über die Datei führt oder eine Anmeldung nötig ist.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>{path} is an archive of {kind}, not a checkpoint.</source>
        <translation>{path} ist ein Archiv der Art {kind}, kein Checkpoint.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>{path} is empty: nothing of the file was fetched.</source>
        <translation>{path} ist leer: Von der Datei wurde nichts geholt.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>{path} is only the beginning of a checkpoint: {reason}.</source>
        <translation>{path} ist nur der Anfang eines Checkpoints: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>{path} is there already.</source>
        <translation>{path} gibt es schon.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>{path} was saved by a PyTorch before 1.6, or is a pickle of something else.</source>
        <translation>{path} wurde von einem PyTorch vor 1.6 gespeichert oder ist ein Pickle von etwas anderem.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>&#x27;bands&#x27; are {n}, not one or three</source>
        <translation>&#x27;bands&#x27; sind {n}, nicht einer oder drei</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>&#x27;cells&#x27; are {cells}, more than the raster has pixels</source>
        <translation>&#x27;cells&#x27; sind {cells}, mehr, als das Raster Pixel hat</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>&#x27;files&#x27; lists {name}, which is no name of a file in its folder</source>
        <translation>&#x27;files&#x27; nennt {name}, was kein Name einer Datei in seinem Ordner ist</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>&#x27;fingerprint.sources&#x27; names a file that cannot be</source>
        <translation>&#x27;fingerprint.sources&#x27; nennt eine Datei, die es nicht geben kann</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>&#x27;ranges&#x27; go beyond the windows of the raster</source>
        <translation>&#x27;ranges&#x27; reichen über die Fenster des Rasters hinaus</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>&#x27;stretch&#x27; has a range that ends before it begins</source>
        <translation>&#x27;stretch&#x27; hat einen Bereich, der endet, bevor er beginnt</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>&#x27;stretch&#x27; is no list of three ranges</source>
        <translation>&#x27;stretch&#x27; ist keine Liste von drei Bereichen</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>&#x27;validity&#x27; is no base64</source>
        <translation>&#x27;validity&#x27; ist kein base64</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>&#x27;window_px&#x27; of {path} makes more windows than there can be</source>
        <translation>&#x27;window_px&#x27; von {path} ergibt mehr Fenster, als es geben kann</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>a caption is empty</source>
        <translation>ein Bildtext ist leer</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>a geometry is cut short</source>
        <translation>eine Geometrie ist abgeschnitten</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>a geometry is not in the form that a GeoPackage has</source>
        <translation>eine Geometrie ist keine eines GeoPackages</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>a geometry of kind {kind} is no polygon</source>
        <translation>eine Geometrie der Art {kind} ist kein Polygon</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>a region of {quote} has a coordinate that is no number</source>
        <translation>eine Region von {quote} hat eine Koordinate, die keine Zahl ist</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>a region of {quote} is no list of points</source>
        <translation>eine Region von {quote} ist keine Liste von Punkten</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>a region of {quote} is no list of three or more points x, y</source>
        <translation>eine Region von {quote} ist keine Liste von drei oder mehr Punkten x, y</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>an array is of no kind that is known</source>
        <translation>ein Array ist von keiner bekannten Art</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>block {block} has sketches of another rank than others</source>
        <translation>Block {block} hat Skizzen eines anderen Rangs als die übrigen</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>block {block} holds tiles that belong to another block</source>
        <translation>Block {block} enthält Kacheln eines anderen</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>blocks hold embeddings of different kinds</source>
        <translation>die Blöcke enthalten Einbettungen verschiedener Art</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>it has no column {name}</source>
        <translation>die Spalte {name} fehlt</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>it has tiles of a raster that it does not know</source>
        <translation>enthalten sind Kacheln eines Rasters, das darin nicht vorkommt</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>it has tiles that are no windows of their raster</source>
        <translation>enthalten sind Kacheln, die keine Fenster ihres Rasters sind</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>it has tiles without extent</source>
        <translation>enthalten sind Kacheln ohne Ausdehnung</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>it is no JSON object</source>
        <translation>das ist kein JSON-Objekt</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>it is no list of queries</source>
        <translation>das ist keine Liste von Anfragen</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>it is no list of texts</source>
        <translation>das ist keine Liste von Texten</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>it names no photograph</source>
        <translation>kein Foto ist genannt</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>its JSON is nested too deeply</source>
        <translation>das JSON ist zu tief verschachtelt</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>its column {name} holds lists of another length</source>
        <translation>die Spalte {name} enthält Listen anderer Länge</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>its column {name} holds no lists</source>
        <translation>die Spalte {name} enthält keine Listen</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>its map of valid cells is no blob</source>
        <translation>die Karte der gültigen Zellen ist kein Blob</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>its path names no file</source>
        <translation>der Pfad nennt keine Datei</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>its tiles are not numbered in their order</source>
        <translation>die Kacheln sind nicht der Reihe nach nummeriert</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>no JSON ({reason})</source>
        <translation>kein JSON ({reason})</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>the envelope of a geometry is unknown</source>
        <translation>die Hülle einer Geometrie ist unbekannt</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>the limits of &#x27;presence&#x27; do not rise from weak to strong</source>
        <translation>die Grenzen von &#x27;presence&#x27; steigen nicht von schwach bis stark</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>the map of valid cells cannot be unpacked ({reason})</source>
        <translation>die Karte der gültigen Zellen kann nicht entpackt werden ({reason})</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>the map of valid cells has not as many as the heatmap: {n}</source>
        <translation>die Karte der gültigen Zellen hat nicht so viele wie die Heatmap: {n}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>the scales {scales} with an overlap of {overlap} make no tiles</source>
        <translation>die Stufen {scales} mit einer Überlappung von {overlap} ergeben keine Kacheln</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>the tile size {text} is not understood</source>
        <translation>die Kachelgröße {text} wird nicht verstanden</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>the windows of a block are no list of ranges</source>
        <translation>die Fenster eines Blocks sind keine Liste von Bereichen</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>the windows of a block are none of its raster</source>
        <translation>die Fenster eines Blocks sind keine seines Rasters</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>tiles do not say in which row and column they are</source>
        <translation>Kacheln sagen nicht, in welcher Zeile und Spalte sie liegen</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>{name} has {n} B, not {wanted}</source>
        <translation>{name} hat {n} B, nicht {wanted}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>{name} holds what is no number</source>
        <translation>{name} enthält etwas, das keine Zahl ist</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>{name} is empty</source>
        <translation>{name} ist leer</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>{name} is no JSON object</source>
        <translation>{name} ist kein JSON-Objekt</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>{name} is {value}, not {wanted}</source>
        <translation>{name} ist {value}, verlangt ist {wanted}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>{quote} has no regions</source>
        <translation>{quote} hat keine Regionen</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/evaluating.py"/>
        <source>A taught search is compared with what it was before, not with another model or index.</source>
        <translation>Eine angelernte Suche wird mit dem verglichen, was sie zuvor war, nicht mit einem anderen Modell oder Index.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/evaluating.py"/>
        <source>Another evaluation is still going on.</source>
        <translation>Eine andere Bewertung ist noch im Gange.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/evaluating.py"/>
        <source>Both a model and indexes are given to compare with.</source>
        <translation>Ein Modell und Indizes sind beide zum Vergleich angegeben.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/evaluating.py"/>
        <source>Check that labels and rasters are of the same place, and their reference systems.</source>
        <translation>Prüfen Sie, ob Labels und Raster vom selben Ort sind, und ihre Bezugssysteme.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/evaluating.py"/>
        <source>Evaluate with smaller tiles or larger polygons, without an area, or with labels that say where something is.</source>
        <translation>Bewerten Sie mit kleineren Kacheln oder größeren Polygonen, ohne ein Gebiet oder mit Labels, die sagen, wo etwas ist.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/evaluating.py"/>
        <source>Give only one of the two.</source>
        <translation>Geben Sie nur eines von beiden an.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/evaluating.py"/>
        <source>Give the taught search, or what to compare with, but not both.</source>
        <translation>Geben Sie die angelernte Suche an oder das, womit verglichen werden soll, aber nicht beides.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/evaluating.py"/>
        <source>Index it with the same tile size, scales and overlap, or name the model to compare with instead of its index: then this is done for you.</source>
        <translation>Indizieren Sie es mit derselben Kachelgröße, denselben Stufen und derselben Überlappung, oder nennen Sie statt des Index das Modell, mit dem verglichen werden soll: Dann wird das für Sie erledigt.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/evaluating.py"/>
        <source>Name a file with a field split, such as blocks.gpkg of pairs from a map, or no split.</source>
        <translation>Nennen Sie eine Datei mit einem Feld split, zum Beispiel blocks.gpkg der Paare aus einer Karte, oder keine Teilmenge.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/evaluating.py"/>
        <source>Name an index of the same rasters, or a model to compare with.</source>
        <translation>Nennen Sie einen Index derselben Raster oder ein Modell zum Vergleich.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/evaluating.py"/>
        <source>Name one of these splits: {names}.</source>
        <translation>Nennen Sie eine dieser Teilmengen: {names}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/evaluating.py"/>
        <source>Name the field in which the labels say that, or a query that makes it of a label.</source>
        <translation>Nennen Sie das Feld, in dem die Labels das sagen, oder eine Anfrage, die es aus einem Label macht.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/evaluating.py"/>
        <source>Name the file of the blocks as the area, or leave the split out.</source>
        <translation>Nennen Sie die Datei der Blöcke als Gebiet, oder lassen Sie die Teilmenge weg.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/evaluating.py"/>
        <source>No label of {path} touches a raster (rasters: {n}, first {raster}).</source>
        <translation>Kein Label von {path} berührt ein Raster (Raster: {n}, zuerst {raster}).</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/evaluating.py"/>
        <source>No polygon of {path} is of the split {split}.</source>
        <translation>Kein Polygon von {path} gehört zur Teilmenge {split}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/evaluating.py"/>
        <source>No tile shows any class of {path} (classes: {n}): no tile is covered by a quarter, and none holds half a polygon.</source>
        <translation>Keine Kachel zeigt eine Klasse von {path} (Klassen: {n}): Keine ist zu einem Viertel bedeckt, und keine enthält ein halbes Polygon.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/evaluating.py"/>
        <source>Put {place} where it belongs.</source>
        <translation>Setzen Sie {place} dorthin, wo es hingehört.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/evaluating.py"/>
        <source>Repair it, or evaluate without it.</source>
        <translation>Reparieren Sie die Datei oder bewerten Sie ohne sie.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/evaluating.py"/>
        <source>The evaluation was cancelled.</source>
        <translation>Die Bewertung wurde abgebrochen.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/evaluating.py"/>
        <source>The index {path} does not hold {raster}, so that there is nothing to compare.</source>
        <translation>Der Index {path} enthält {raster} nicht, es gibt also nichts zu vergleichen.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/evaluating.py"/>
        <source>The polygons of {path} do not say of which split they are.</source>
        <translation>Die Polygone von {path} sagen nicht, zu welcher Teilmenge sie gehören.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/evaluating.py"/>
        <source>The query {template} has no place for the label.</source>
        <translation>Die Anfrage {template} hat keinen Platz für das Label.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/evaluating.py"/>
        <source>The search {path} was taught for “{query}”, which no label asks for: {labels}.</source>
        <translation>Die Suche {path} wurde für „{query}“ angelernt, wonach kein Label fragt: {labels}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/evaluating.py"/>
        <source>The split “{split}” is asked for, but no area that is divided into splits.</source>
        <translation>Die Teilmenge „{split}“ ist verlangt, aber kein Gebiet, das in Teilmengen aufgeteilt ist.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/evaluating.py"/>
        <source>Wait for it to end, or cancel it first.</source>
        <translation>Warten Sie, bis er endet, oder brechen Sie ihn zuerst ab.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/evaluating.py"/>
        <source>{first} and {second} cut {raster} into other tiles, so that their metrics do not compare. Tiles of the one that the other has not: {n} of {all}.</source>
        <translation>{first} und {second} schneiden {raster} in verschiedene Kacheln, ihre Werte sind deshalb nicht vergleichbar. Kacheln des einen, die der andere nicht hat: {n} von {all}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/evaluating.py"/>
        <source>{path} cannot be indexed for the evaluation: {reason}</source>
        <translation>{path} kann für die Bewertung nicht indiziert werden: {reason}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>A database cannot be used: {reason}.</source>
        <translation>Eine Datenbank kann nicht verwendet werden: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>Check that the files are what they should be.</source>
        <translation>Prüfen Sie, ob die Dateien sind, was sie sein sollen.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>Check that you may read it and write to its folder.</source>
        <translation>Prüfen Sie, ob Sie die Datei lesen und in ihren Ordner schreiben dürfen.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>Check the disk and that the file is complete.</source>
        <translation>Prüfen Sie den Datenträger, und ob die Datei vollständig ist.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>Check the file and the disk.</source>
        <translation>Prüfen Sie die Datei und den Datenträger.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>Check the name and the folder.</source>
        <translation>Prüfen Sie den Namen und den Ordner.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>Check the name: a part of it is a file, not a folder.</source>
        <translation>Prüfen Sie den Namen: Ein Teil davon ist eine Datei, kein Ordner.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>Check the names of the files, and that none of them is damaged.</source>
        <translation>Prüfen Sie die Namen der Dateien, und ob keine davon beschädigt ist.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>Check the names.</source>
        <translation>Prüfen Sie die Namen.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>Check the pattern and the folder.</source>
        <translation>Prüfen Sie das Muster und den Ordner.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>Choose a place where you may write.</source>
        <translation>Wählen Sie einen Ort, an dem Sie schreiben dürfen.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>Close other programs, or take fewer files at once.</source>
        <translation>Schließen Sie andere Programme, oder nehmen Sie weniger Dateien auf einmal.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>Create it or choose another folder.</source>
        <translation>Legen Sie ihn an, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>Free some space and run it again.</source>
        <translation>Schaffen Sie Platz, und wiederholen Sie es.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>Free some space and try again.</source>
        <translation>Schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>Give it a shorter name.</source>
        <translation>Wählen Sie einen kürzeren Namen.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>Give its path.</source>
        <translation>Geben Sie ihren Pfad an.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>Give smaller numbers.</source>
        <translation>Geben Sie kleinere Zahlen an.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>Its links go round in a circle: mend or remove them.</source>
        <translation>Die Verknüpfungen führen im Kreis: Berichtigen oder entfernen Sie sie.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>Name a file that ends in {suffix}.</source>
        <translation>Nennen Sie eine Datei, die auf {suffix} endet.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>Name an index, or a folder that has some.</source>
        <translation>Nennen Sie einen Index oder einen Ordner mit Indizes.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>Name another file, or choose that it is replaced.</source>
        <translation>Nennen Sie eine andere Datei, oder wählen Sie, dass sie ersetzt wird.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>Name another file, or remove this one first if nobody needs it.</source>
        <translation>Nennen Sie eine andere Datei, oder entfernen Sie diese zuerst, wenn niemand sie braucht.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>Name another file, or use --overwrite.</source>
        <translation>Nennen Sie eine andere Datei, oder verwenden Sie --overwrite.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>Name another file.</source>
        <translation>Nennen Sie eine andere Datei.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>Name rasters, or a folder that has some.</source>
        <translation>Nennen Sie Raster oder einen Ordner mit Rastern.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>Name the raster that was searched.</source>
        <translation>Nennen Sie das Raster, in dem gesucht wurde.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>Name two files.</source>
        <translation>Nennen Sie zwei Dateien.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>No file has a name with a null byte in it.</source>
        <translation>Keine Datei hat einen Namen mit einem Nullbyte darin.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>No file matches {pattern}.</source>
        <translation>Keine Datei passt zu {pattern}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>Raise the limit of open files (ulimit -n), or take fewer files at once.</source>
        <translation>Heben Sie die Grenze der offenen Dateien an (ulimit -n), oder nehmen Sie weniger Dateien auf einmal.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>Remove it.</source>
        <translation>Entfernen Sie sie.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>Rename it.</source>
        <translation>Benennen Sie sie um.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>The file that is to be written has no name.</source>
        <translation>Die Datei, die geschrieben werden soll, hat keinen Namen.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>The name of a file is empty.</source>
        <translation>Der Name einer Datei ist leer.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>The name of the file {name} is not valid UTF-8.</source>
        <translation>Der Name der Datei {name} ist kein gültiges UTF-8.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>The name of {path} is too long.</source>
        <translation>Der Name von {path} ist zu lang.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>The system allows no access to {path}.</source>
        <translation>Das System erlaubt keinen Zugriff auf {path}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>There is no space left on a disk.</source>
        <translation>Auf einem Datenträger ist kein Platz mehr.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>Too many files are open on this computer.</source>
        <translation>Auf diesem Rechner sind zu viele Dateien geöffnet.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>Too many files are open.</source>
        <translation>Zu viele Dateien sind geöffnet.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>Use another one, without &lt; &gt; : &quot; | ? * or a dot at its end, and not CON or NUL.</source>
        <translation>Nehmen Sie einen anderen, ohne &lt; &gt; : &quot; | ? * und ohne Punkt am Ende, und nicht CON oder NUL.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>Use for example {name}.</source>
        <translation>Verwenden Sie zum Beispiel {name}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>Windows has no files with the name {name}.</source>
        <translation>Unter Windows gibt es keine Dateien mit dem Namen {name}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>{doing} cannot use what was given: a number is too large.</source>
        <translation>{doing} kann die Angaben nicht verwenden: Eine Zahl ist zu groß.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>{doing} cannot use what was given: a text or a name is not valid UTF-8.</source>
        <translation>{doing} kann die Angaben nicht verwenden: Ein Text oder ein Name ist kein gültiges UTF-8.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>{doing} cannot use what was given: it is nested too deeply.</source>
        <translation>{doing} kann die Angaben nicht verwenden: Sie sind zu tief verschachtelt.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>{path} cannot be found.</source>
        <translation>{path} ist nicht zu finden.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>{path} cannot be written: its name must end in {suffix}.</source>
        <translation>{path} kann nicht geschrieben werden: Der Name muss auf {suffix} enden.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>{path} cannot be written: the folder {folder} does not exist.</source>
        <translation>{path} kann nicht geschrieben werden: Den Ordner {folder} gibt es nicht.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>{path} does not exist.</source>
        <translation>{path} gibt es nicht.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>{path} exists already.</source>
        <translation>{path} gibt es schon.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>{path} holds no index.</source>
        <translation>{path} enthält keinen Index.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>{path} holds no raster.</source>
        <translation>{path} enthält kein Raster.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>{path} is a folder.</source>
        <translation>{path} ist ein Ordner.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>{path} is a link that leads nowhere but to itself.</source>
        <translation>{path} ist eine Verknüpfung, die nur zu sich selbst führt.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>{path} is named for two files that are to be written.</source>
        <translation>{path} ist für zwei Dateien angegeben, die geschrieben werden sollen.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>{path} is no raster to index: this program wrote it.</source>
        <translation>{path} ist kein Raster zum Indizieren: Dieses Programm hat es geschrieben.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>{path} is not replaced: what is to be written is made of it.</source>
        <translation>{path} wird nicht ersetzt: Was geschrieben werden soll, entsteht daraus.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>{path} is not replaced: {reason}.</source>
        <translation>{path} wird nicht ersetzt: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>{path} lies on a disk that is read only.</source>
        <translation>{path} liegt auf einem schreibgeschützten Datenträger.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Another engine is writing the index {path}.</source>
        <translation>Eine andere Suchmaschine schreibt gerade den Index {path}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Another engine writes the index {path}: it has tiles by now that were missing.</source>
        <translation>Eine andere Suchmaschine schreibt den Index {path}: Er hat inzwischen Kacheln, die fehlten.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Another index run is still going on.</source>
        <translation>Ein anderer Lauf der Indizierung ist noch im Gange.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Build it again with --overwrite, or take a copy of it from before.</source>
        <translation>Erstellen Sie ihn mit --overwrite neu, oder nehmen Sie eine frühere Kopie.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Build it again with --overwrite, or use the version that wrote it.</source>
        <translation>Erstellen Sie ihn mit --overwrite neu, oder verwenden Sie die Version, die ihn geschrieben hat.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Build it again with --overwrite.</source>
        <translation>Erstellen Sie ihn mit --overwrite neu.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Build it, or check its path.</source>
        <translation>Erstellen Sie ihn, oder prüfen Sie seinen Pfad.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Build the index again, or take a copy of it from before.</source>
        <translation>Erstellen Sie den Index neu, oder nehmen Sie eine frühere Kopie.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Build the index again, or use the version of the plugin that wrote it.</source>
        <translation>Erstellen Sie den Index neu, oder verwenden Sie die Version des Plugins, die ihn geschrieben hat.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Build the index again.</source>
        <translation>Erstellen Sie den Index neu.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Build the index first.</source>
        <translation>Erstellen Sie zuerst den Index.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Check the file.</source>
        <translation>Prüfen Sie die Datei.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Check their nodata value and mask, then build the index again.</source>
        <translation>Prüfen Sie ihren Nodata-Wert und ihre Maske, und erstellen Sie den Index dann neu.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Check what the raster says about pixels without data and about transparency.</source>
        <translation>Prüfen Sie, was das Raster über Pixel ohne Daten und über Transparenz sagt.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Check what they say about pixels without data and about transparency, or say it yourself (--nodata none, --alpha none).</source>
        <translation>Prüfen Sie, was sie über Pixel ohne Daten und über Transparenz sagen, oder sagen Sie es selbst (--nodata none, --alpha none).</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Choose a file that the export command wrote.</source>
        <translation>Wählen Sie eine Datei, die der Befehl export geschrieben hat.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Choose a file that the index command wrote.</source>
        <translation>Wählen Sie eine Datei, die der Befehl index geschrieben hat.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Choose a file that was built as an index.</source>
        <translation>Wählen Sie eine Datei, die als Index erstellt wurde.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Choose a file that was exported of an index.</source>
        <translation>Wählen Sie eine Datei, die aus einem Index exportiert wurde.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Choose the file that was moved, or index this one as a new raster.</source>
        <translation>Wählen Sie die Datei, die verschoben wurde, oder indizieren Sie diese als neues Raster.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Choose what it was built with to continue the index as it is, or rebuild it.</source>
        <translation>Wählen Sie das wieder, um den Index fortzusetzen, wie er ist, oder erstellen Sie ihn neu.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Continue the index first.</source>
        <translation>Setzen Sie den Index zuerst fort.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Continue the index: tiles that are missing are built again.</source>
        <translation>Setzen Sie den Index fort: Fehlende Kacheln werden neu gebaut.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Export it again.</source>
        <translation>Exportieren Sie sie erneut.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Export the files again, each alike.</source>
        <translation>Exportieren Sie die Dateien erneut, alle auf dieselbe Weise.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>GeoParquet files need the package pyarrow, which the engine&#x27;s environment lacks.</source>
        <translation>GeoParquet-Dateien brauchen das Paket pyarrow, das der Umgebung der Suchmaschine fehlt.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Give the path of one of them: {rasters}.</source>
        <translation>Geben Sie den Pfad von einem davon an: {rasters}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Index it apart from the others; one search can look into several indexes.</source>
        <translation>Indizieren Sie es getrennt von den anderen; eine Suche kann mehrere Indizes durchsuchen.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Install it there: pip install pyarrow.</source>
        <translation>Installieren Sie es dort: pip install pyarrow.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Its rasters: {rasters}.</source>
        <translation>Seine Raster: {rasters}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Leave the option out to continue the index as it is. Use --overwrite to build it again, or another --out for a second index.</source>
        <translation>Lassen Sie die Option weg, um den Index fortzusetzen, wie er ist. Mit --overwrite wird er neu erstellt; ein anderes --out macht einen zweiten Index.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Most often memory is short: close other programs, then continue the index. What was indexed is kept.</source>
        <translation>Meist fehlt es an Arbeitsspeicher: Schließen Sie andere Programme, und setzen Sie den Index dann fort. Was indiziert ist, bleibt.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Most often memory is short: use fewer workers. What was indexed is kept: run the same command again to continue.</source>
        <translation>Meist fehlt es an Arbeitsspeicher: Verwenden Sie weniger Prozesse. Was indiziert ist, bleibt: Derselbe Befehl setzt fort.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Move that file elsewhere, import it as an index and forget the raster there.</source>
        <translation>Verschieben Sie diese Datei an einen anderen Ort, importieren Sie sie als Index, und lassen Sie das Raster dort weg.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Name a GeoPackage, a GeoParquet file or a folder of them.</source>
        <translation>Nennen Sie ein GeoPackage, eine GeoParquet-Datei oder einen Ordner mit solchen.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Name the .gpkg file that the index command wrote.</source>
        <translation>Nennen Sie die .gpkg-Datei, die der Befehl index geschrieben hat.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>No tile of {path} has its centre in the area that is searched. Tiles that only touch it: {n}.</source>
        <translation>Keine Kachel von {path} hat ihre Mitte in dem Gebiet, in dem gesucht wird. Kacheln, die es nur berühren: {n}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>No tile of {path} lies in the area that is searched.</source>
        <translation>Keine Kachel von {path} liegt in dem Gebiet, in dem gesucht wird.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>None of the {n} rasters can be indexed. The first: {reason}</source>
        <translation>Keines der {n} Raster kann indiziert werden. Das erste: {reason}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Nothing is indexed: no pixel of the {n} rasters is valid in the area of interest.</source>
        <translation>Nichts ist indiziert: Kein Pixel der {n} Raster ist im Gebiet gültig.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Nothing is indexed: no pixel of the {n} rasters is valid.</source>
        <translation>Nichts ist indiziert: Kein Pixel der {n} Raster ist gültig.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Nothing is indexed: no pixel of {path} is valid in the area of interest.</source>
        <translation>Nichts ist indiziert: Kein Pixel von {path} ist im Gebiet gültig.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Nothing is indexed: no pixel of {path} is valid.</source>
        <translation>Nichts ist indiziert: Kein Pixel von {path} ist gültig.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Rebuild it again when the raster can be read: what was encoded is kept.</source>
        <translation>Erstellen Sie ihn neu, wenn das Raster gelesen werden kann: Was beschrieben ist, bleibt.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Rebuild it with the model that is there, or add its own model again.</source>
        <translation>Erstellen Sie ihn mit dem vorhandenen Modell neu, oder fügen Sie sein eigenes Modell wieder hinzu.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Rebuild the index, or build a second one.</source>
        <translation>Erstellen Sie den Index neu, oder erstellen Sie einen zweiten.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Rebuild the index, or choose the model that it was built with.</source>
        <translation>Erstellen Sie den Index neu, oder wählen Sie das Modell, mit dem er erstellt wurde.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Remove {former} from the index instead.</source>
        <translation>Entfernen Sie stattdessen {former} aus dem Index.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Run it again when the raster can be read, or without that raster: what was encoded is kept.</source>
        <translation>Wiederholen Sie es, wenn das Raster gelesen werden kann, oder ohne dieses Raster: Was beschrieben ist, bleibt.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Run the index command on it again.</source>
        <translation>Führen Sie den Befehl index erneut dafür aus.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Run the index command on it first.</source>
        <translation>Führen Sie zuerst den Befehl index dafür aus.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Run the index command on it: tiles that are missing are built again.</source>
        <translation>Führen Sie den Befehl index dafür aus: Fehlende Kacheln werden neu gebaut.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Search elsewhere, or add the area to the index by the index command.</source>
        <translation>Suchen Sie anderswo, oder fügen Sie dem Index das Gebiet mit dem Befehl index hinzu.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Search elsewhere, or add the area to the index.</source>
        <translation>Suchen Sie anderswo, oder fügen Sie dem Index das Gebiet hinzu.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Take a larger area: it should be as large as a tile.</source>
        <translation>Nehmen Sie ein größeres Gebiet: Es sollte so groß sein wie eine Kachel.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Take the tile&#x27;s number from the results of a search in this index.</source>
        <translation>Nehmen Sie die Nummer der Kachel aus den Ergebnissen einer Suche in diesem Index.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>The box was read in {crs}; name another with --bbox-crs. Or search elsewhere, or add the area to the index by the index command.</source>
        <translation>Das Rechteck wurde in {crs} gelesen; --bbox-crs nennt ein anderes. Oder suchen Sie anderswo, oder fügen Sie dem Index das Gebiet mit dem Befehl index hinzu.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>The export was cancelled; nothing was written.</source>
        <translation>Der Export wurde abgebrochen; nichts wurde geschrieben.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>The index run was cancelled.</source>
        <translation>Der Lauf der Indizierung wurde abgebrochen.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>The index {path} cannot be continued: {reason}</source>
        <translation>Der Index {path} kann nicht fortgesetzt werden: {reason}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>The index {path} does not exist.</source>
        <translation>Den Index {path} gibt es nicht.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>The index {path} has no raster {raster}.</source>
        <translation>Der Index {path} hat kein Raster {raster}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>The index {path} has no tile {tile}.</source>
        <translation>Der Index {path} hat keine Kachel {tile}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>The index {path} has schema {schema}, which can be searched only.</source>
        <translation>Der Index {path} hat das Schema {schema}, in dem nur gesucht werden kann.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>The index {path} has schema {schema}; this version reads {known}.</source>
        <translation>Der Index {path} hat das Schema {schema}; diese Version liest {known}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>The index {path} has the raster {raster} already.</source>
        <translation>Der Index {path} hat das Raster {raster} schon.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>The index {path} has {n} rasters {raster}.</source>
        <translation>Der Index {path} hat {n} Raster namens {raster}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>The index {path} holds no tile yet.</source>
        <translation>Der Index {path} enthält noch keine Kachel.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>The index {path} holds no tile: all rows of its layer ({n}) were removed by hand.</source>
        <translation>Der Index {path} enthält keine Kachel: Alle Zeilen seines Layers ({n}) wurden von Hand entfernt.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>The index {path} holds no tile: no pixel of its rasters is valid.</source>
        <translation>Der Index {path} enthält keine Kachel: Kein Pixel seiner Raster ist gültig.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>The index {path} is damaged ({reason}).</source>
        <translation>Der Index {path} ist beschädigt ({reason}).</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>The index {path} was built differently: {difference}.</source>
        <translation>Der Index {path} wurde anders erstellt: {difference}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>The index {path} was built with the model {built}, not with {wanted}.</source>
        <translation>Der Index {path} wurde mit dem Modell {built} erstellt, nicht mit {wanted}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>The index {path} was built without patch features.</source>
        <translation>Der Index {path} wurde ohne Patch-Merkmale erstellt.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>The new index is complete except for {path} (tiles of it in the old one: {n}): {reason}</source>
        <translation>Der neue Index ist fertig bis auf {path} (Kacheln davon im alten: {n}): {reason}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>There is no tile to write to {path}.</source>
        <translation>Es gibt keine Kachel, die nach {path} geschrieben werden könnte.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Use --overwrite to build it again with the model that is there, or name the folder of its own model.</source>
        <translation>Mit --overwrite wird er mit dem vorhandenen Modell neu erstellt; oder nennen Sie den Ordner seines eigenen Modells.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Use --overwrite to build it again, or another --out for a second index.</source>
        <translation>Mit --overwrite wird er neu erstellt; ein anderes --out macht einen zweiten Index.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Wait until it is done, or cancel it there.</source>
        <translation>Warten Sie, bis das fertig ist, oder brechen Sie es dort ab.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Wait until it is done, then continue the index.</source>
        <translation>Warten Sie, bis das fertig ist, und setzen Sie den Index dann fort.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Wait until it is done, then run the index command again.</source>
        <translation>Warten Sie, bis das fertig ist, und führen Sie den Befehl index dann erneut aus.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>What was indexed is kept: continue the index when you want.</source>
        <translation>Was indiziert ist, bleibt: Setzen Sie den Index fort, wann Sie wollen.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>What was indexed is kept: run the same command again to continue.</source>
        <translation>Was indiziert ist, bleibt: Derselbe Befehl setzt fort.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>{n} worker processes of the index run were ended from outside, the last one with status {status}.</source>
        <translation>{n} Prozesse der Indizierung wurden von außen beendet, der letzte mit dem Status {status}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>{path} cannot be read as a Parquet file: {reason}.</source>
        <translation>{path} kann nicht als Parquet-Datei gelesen werden: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>{path} changed, and {part} holds tiles of other rasters as well, so it is not replaced.</source>
        <translation>{path} hat sich geändert, und {part} enthält auch Kacheln anderer Raster; die Datei wird deshalb nicht ersetzt.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>{path} has schema {schema}; this version reads {known}.</source>
        <translation>{path} hat das Schema {schema}; diese Version liest {known}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>{path} holds no index: it has no file that ends in {suffix}.</source>
        <translation>{path} enthält keinen Index: Es gibt darin keine Datei, die auf {suffix} endet.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>{path} holds sketches of several ranks.</source>
        <translation>{path} enthält Skizzen mehrerer Ränge.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>{path} holds tiles of {raster} from before and after it changed.</source>
        <translation>{path} enthält Kacheln von {raster} aus der Zeit vor und nach einer Änderung.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>{path} in the reference system {crs} has no place in {layer}, the one of the index&#x27;s layer.</source>
        <translation>{path} im Bezugssystem {crs} hat keinen Ort in {layer}, dem System des Layers im Index.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>{path} is a Parquet file, but not one of text-search tiles.</source>
        <translation>{path} ist eine Parquet-Datei, aber keine mit Kacheln der Textsuche.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>{path} is a raster, not a text-search index.</source>
        <translation>{path} ist ein Raster, kein Index der Textsuche.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>{path} is damaged: {part}: {reason}.</source>
        <translation>{path} ist beschädigt: {part}: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>{path} is damaged: {reason}.</source>
        <translation>{path} ist beschädigt: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>{path} is not a text-search index, or too damaged to tell.</source>
        <translation>{path} ist kein Index der Textsuche, oder zu beschädigt, um das zu erkennen.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>{path} is not a text-search index.</source>
        <translation>{path} ist kein Index der Textsuche.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>{path} is not the raster that was indexed as {raster}: its content is another.</source>
        <translation>{path} ist nicht das Raster, das als {raster} indiziert wurde: Sein Inhalt ist ein anderer.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>{reason} Of {n} more, the first: {first}</source>
        <translation>{reason} Von {n} weiteren das erste: {first}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/labels.py"/>
        <source>All polygons of {path} ({n}) are said to be wrong.</source>
        <translation>Alle Polygone von {path} ({n}) sind als falsch bezeichnet.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/labels.py"/>
        <source>Export them in the raster&#x27;s coordinate reference system.</source>
        <translation>Exportieren Sie sie im Koordinatenbezugssystem des Rasters.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/labels.py"/>
        <source>Label at least one place that is right.</source>
        <translation>Versehen Sie mindestens eine Stelle, die richtig ist, mit einem Label.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/labels.py"/>
        <source>Name one of its fields: {names}.</source>
        <translation>Nennen Sie eines der Felder: {names}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/labels.py"/>
        <source>Name the field that says what the polygons show.</source>
        <translation>Nennen Sie das Feld, das sagt, was die Polygone zeigen.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/labels.py"/>
        <source>No polygon of {path} says anything in the field {field}.</source>
        <translation>Kein Polygon von {path} sagt etwas im Feld {field}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/labels.py"/>
        <source>No polygon of {path} says anything in the fields {names}.</source>
        <translation>Kein Polygon von {path} sagt etwas in den Feldern {names}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/labels.py"/>
        <source>The field {field} of {path} says neither right nor wrong: {found}.</source>
        <translation>Das Feld {field} von {path} sagt weder right noch wrong: {found}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/labels.py"/>
        <source>The labels of {path} cannot be brought into the coordinates of {raster}: {reason}.</source>
        <translation>Die Labels von {path} lassen sich nicht in die Koordinaten von {raster} bringen: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/labels.py"/>
        <source>The labels of {path} have no field {field}.</source>
        <translation>Die Labels von {path} haben kein Feld {field}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/labels.py"/>
        <source>Write right or wrong in it, or leave it empty where a polygon is right.</source>
        <translation>Schreiben Sie right oder wrong hinein, oder lassen Sie es leer, wo ein Polygon richtig ist.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/machine.py"/>
        <source>A machine of the cluster cannot load what the run needs: {reason}.</source>
        <translation>Ein Rechner des Clusters kann nicht laden, was der Lauf braucht: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/machine.py"/>
        <source>A run on a cluster needs the package distributed, which the engine&#x27;s environment lacks.</source>
        <translation>Ein Lauf auf einem Cluster braucht das Paket distributed, das der Umgebung der Suchmaschine fehlt.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/machine.py"/>
        <source>Ask for the permission to read it.</source>
        <translation>Lassen Sie sich das Recht geben, sie zu lesen.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/machine.py"/>
        <source>Check that it runs; its address looks like tcp://host:8786.</source>
        <translation>Prüfen Sie, ob er läuft; seine Adresse sieht aus wie tcp://host:8786.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/machine.py"/>
        <source>Check that its folder is writable and that no other program holds the file.</source>
        <translation>Prüfen Sie, ob der Ordner beschreibbar ist und kein anderes Programm die Datei hält.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/machine.py"/>
        <source>Check the file and the disk, or build the index again.</source>
        <translation>Prüfen Sie die Datei und den Datenträger, oder erstellen Sie den Index neu.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/machine.py"/>
        <source>Choose a place where you may write, or close the program that holds the file.</source>
        <translation>Wählen Sie einen Ort, an dem Sie schreiben dürfen, oder schließen Sie das Programm, das die Datei hält.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/machine.py"/>
        <source>Close other programs, or use larger tiles or fewer rasters at once.</source>
        <translation>Schließen Sie andere Programme, oder verwenden Sie größere Kacheln oder weniger Raster auf einmal.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/machine.py"/>
        <source>Close the other program and try again.</source>
        <translation>Schließen Sie das andere Programm, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/machine.py"/>
        <source>Free some space and continue the index; what was indexed so far is kept.</source>
        <translation>Schaffen Sie Platz, und setzen Sie den Index fort; was bisher indiziert ist, bleibt.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/machine.py"/>
        <source>Free some space and run it again; what was indexed so far is kept.</source>
        <translation>Schaffen Sie Platz, und wiederholen Sie es; was bisher indiziert ist, bleibt.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/machine.py"/>
        <source>Install it there and on the cluster: pip install distributed pyarrow.</source>
        <translation>Installieren Sie es dort und auf dem Cluster: pip install distributed pyarrow.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/machine.py"/>
        <source>Install the engine and its packages, in the same versions, on all machines.</source>
        <translation>Installieren Sie die Suchmaschine und ihre Pakete in denselben Versionen auf allen Rechnern.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/machine.py"/>
        <source>Install the plugin again.</source>
        <translation>Installieren Sie das Plugin erneut.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/machine.py"/>
        <source>Most often memory is short: see their logs. The parts that are written are kept: build the index again to continue.</source>
        <translation>Meist fehlt es an Arbeitsspeicher: siehe ihre Protokolle. Die geschriebenen Teile bleiben: Erstellen Sie den Index noch einmal, um fortzusetzen.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/machine.py"/>
        <source>Most often memory is short: see their logs. The parts that are written are kept: run the same command again to continue.</source>
        <translation>Meist fehlt es an Arbeitsspeicher: siehe ihre Protokolle. Die geschriebenen Teile bleiben: Derselbe Befehl setzt fort.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/machine.py"/>
        <source>Please report this with the log.</source>
        <translation>Bitte melden Sie dies mit dem Protokoll.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/machine.py"/>
        <source>Run: {command} - or choose the Python of an environment that has what the engine needs.</source>
        <translation>Führen Sie {command} aus, oder wählen Sie das Python einer Umgebung, die hat, was die Suchmaschine braucht.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/machine.py"/>
        <source>Set up the engine again, which installs what is missing.</source>
        <translation>Richten Sie die Suchmaschine erneut ein: Das installiert, was fehlt.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/machine.py"/>
        <source>The dask scheduler {address} cannot be reached: {reason}.</source>
        <translation>Der Dask-Scheduler {address} ist nicht zu erreichen: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/machine.py"/>
        <source>The engine failed at {doing}: {kind}: {reason}.</source>
        <translation>Die Suchmaschine ist an {doing} gescheitert: {kind}: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/machine.py"/>
        <source>The engine&#x27;s Python, {python}, lacks the package {name}.</source>
        <translation>Dem Python der Suchmaschine, {python}, fehlt das Paket {name}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/machine.py"/>
        <source>The engine&#x27;s Python, {python}, lacks the packages {names} and {last}.</source>
        <translation>Dem Python der Suchmaschine, {python}, fehlen die Pakete {names} und {last}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/machine.py"/>
        <source>The engine&#x27;s own files are incomplete or of several versions: {reason}.</source>
        <translation>Die eigenen Dateien der Suchmaschine sind unvollständig oder aus mehreren Versionen: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/machine.py"/>
        <source>The machine {machine} of the cluster cannot load the engine: {reason}.</source>
        <translation>Der Rechner {machine} des Clusters kann die Suchmaschine nicht laden: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/machine.py"/>
        <source>The package {name} of the engine&#x27;s Python, {python}, cannot be loaded: {reason}.</source>
        <translation>Das Paket {name} im Python der Suchmaschine, {python}, lässt sich nicht laden: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/machine.py"/>
        <source>The request was cancelled.</source>
        <translation>Die Anforderung wurde abgebrochen.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/machine.py"/>
        <source>There is no space left on the disk of {path}.</source>
        <translation>Auf dem Datenträger von {path} ist kein Platz mehr.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/machine.py"/>
        <source>There is not enough memory for {doing}.</source>
        <translation>Für {doing} reicht der Arbeitsspeicher nicht.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/machine.py"/>
        <source>Workers of the cluster died again and again on {task}.</source>
        <translation>Prozesse des Clusters sind immer wieder an {task} gestorben.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/machine.py"/>
        <source>{path} cannot be used: {reason}.</source>
        <translation>{path} kann nicht verwendet werden: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/machine.py"/>
        <source>{path} cannot be written: {reason}.</source>
        <translation>{path} kann nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/machine.py"/>
        <source>{path} is held by another program.</source>
        <translation>{path} wird von einem anderen Programm gehalten.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/machine.py"/>
        <source>{path} may not be read by you.</source>
        <translation>{path} dürfen Sie nicht lesen.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/machine.py"/>
        <source>{path} or its folder cannot be written to.</source>
        <translation>{path} oder der Ordner ist nicht beschreibbar.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/models.py"/>
        <source>Build the index again, or put the model back.</source>
        <translation>Erstellen Sie den Index neu, oder legen Sie das Modell wieder dorthin.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/models.py"/>
        <source>Choose the folder of a complete bundle: card.json and all files that it lists, at least image.onnx, text.onnx and tokenizer.json.</source>
        <translation>Wählen Sie den Ordner eines vollständigen Modellpakets: card.json und alle Dateien, die darin stehen, mindestens image.onnx, text.onnx und tokenizer.json.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/models.py"/>
        <source>Copy the bundle again from its source, or export it again with this version of the training package.</source>
        <translation>Kopieren Sie das Modellpaket erneut von seiner Quelle, oder exportieren Sie es erneut mit dieser Version des Trainingspakets.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/models.py"/>
        <source>Copy the bundle again from its source, or measure its levels again: training presence --write.</source>
        <translation>Kopieren Sie das Modellpaket erneut von seiner Quelle, oder messen Sie seine Stufen erneut: training presence --write.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/models.py"/>
        <source>Copy the bundle again from its source.</source>
        <translation>Kopieren Sie das Modellpaket erneut von seiner Quelle.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/models.py"/>
        <source>Export the bundle again or update the plugin.</source>
        <translation>Exportieren Sie das Modellpaket erneut, oder aktualisieren Sie das Plugin.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/models.py"/>
        <source>Export the bundle again, or update onnxruntime.</source>
        <translation>Exportieren Sie das Modellpaket erneut, oder aktualisieren Sie onnxruntime.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/models.py"/>
        <source>Export the bundle again, or update tokenizers.</source>
        <translation>Exportieren Sie das Modellpaket erneut, oder aktualisieren Sie tokenizers.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/models.py"/>
        <source>Export the bundle again, with all weights inside.</source>
        <translation>Exportieren Sie das Modellpaket erneut, mit allen Gewichten darin.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/models.py"/>
        <source>Export the bundle again.</source>
        <translation>Exportieren Sie das Modellpaket erneut.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/models.py"/>
        <source>It is damaged or was replaced: copy the bundle again from its source.</source>
        <translation>Sie ist beschädigt oder wurde ersetzt: Kopieren Sie das Modellpaket erneut von seiner Quelle.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/models.py"/>
        <source>OpenVINO cannot load {path}: {reason}.</source>
        <translation>OpenVINO kann {path} nicht laden: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/models.py"/>
        <source>Put the bundle back, or build the index again with another one.</source>
        <translation>Legen Sie das Modellpaket wieder dorthin, oder erstellen Sie den Index mit einem anderen neu.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/models.py"/>
        <source>The bundled photographs cannot be used: {path}: {reason}.</source>
        <translation>Die mitgelieferten Fotos können nicht verwendet werden: {path}: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/models.py"/>
        <source>The card of the model bundle {path} is damaged: {reason}.</source>
        <translation>Die Karte des Modellpakets {path} ist beschädigt: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/models.py"/>
        <source>The card of the model bundle {path} says what {n} captions reach, but its bank has {bank}.</source>
        <translation>Die Karte des Modellpakets {path} sagt, was {n} Bildtexte erreichen, aber seine Bank hat {bank}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/models.py"/>
        <source>The image tower of {path} failed: {reason}.</source>
        <translation>Der Bildteil von {path} ist gescheitert: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/models.py"/>
        <source>The index was built with the model {model}, but {path} now holds {other}.</source>
        <translation>Der Index wurde mit dem Modell {model} erstellt, aber in {path} liegt jetzt {other}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/models.py"/>
        <source>The model bundle {path} asks for the local ranking {key} = {value}; this version knows {known}.</source>
        <translation>Das Modellpaket {path} ordnet nach local {key} {value}; diese Version kennt {known}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/models.py"/>
        <source>The model bundle {path} does not exist.</source>
        <translation>Das Modellpaket {path} gibt es nicht.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/models.py"/>
        <source>The model bundle {path} has card schema {schema}; this version reads {known}.</source>
        <translation>Das Modellpaket {path} hat das Kartenschema {schema}; diese Version liest {known}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/models.py"/>
        <source>The model bundle {path} lacks {name}.</source>
        <translation>Dem Modellpaket {path} fehlt {name}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/models.py"/>
        <source>The model {model} that the index was built with is not at {path} any more.</source>
        <translation>Das Modell {model}, mit dem der Index erstellt wurde, liegt nicht mehr in {path}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/models.py"/>
        <source>The text tower of {path} failed: {reason}.</source>
        <translation>Der Textteil von {path} ist gescheitert: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/models.py"/>
        <source>Try the device cpu; if that fails too, export the bundle again.</source>
        <translation>Versuchen Sie das Gerät cpu; scheitert auch das, exportieren Sie das Modellpaket erneut.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/models.py"/>
        <source>Use the runtime onnxruntime, or update openvino.</source>
        <translation>Verwenden Sie die Laufzeitumgebung onnxruntime, oder aktualisieren Sie openvino.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/models.py"/>
        <source>{path} cannot be computed in half precision.</source>
        <translation>{path} kann nicht mit halber Genauigkeit berechnet werden.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/models.py"/>
        <source>{path} cannot be loaded: {reason}.</source>
        <translation>{path} lässt sich nicht laden: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/models.py"/>
        <source>{path} cannot be read: {reason}.</source>
        <translation>{path} kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/models.py"/>
        <source>{path} is no ONNX model, or it is damaged.</source>
        <translation>{path} ist kein ONNX-Modell oder ist beschädigt.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/models.py"/>
        <source>{path} is not the file that the card of the bundle describes.</source>
        <translation>{path} ist nicht die Datei, die die Karte des Modellpakets beschreibt.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/models.py"/>
        <source>{path} takes weights from other files, which no card vouches for.</source>
        <translation>{path} nimmt Gewichte aus anderen Dateien, für die keine Karte bürgt.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>A file that it is made of is missing: bring it back or correct its path.</source>
        <translation>Eine Datei, aus der es besteht, fehlt: Bringen Sie sie zurück, oder berichtigen Sie ihren Pfad.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>A raster of {extent} pixels has {n} tiles of {side} in a row, more than an index can hold ({most}).</source>
        <translation>Ein Raster von {extent} Pixeln hat {n} Kacheln von {side} in einer Reihe, mehr, als ein Index fassen kann ({most}).</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>A tile of {size} at scale {scale} is only {pixels} pixel of {path} wide.</source>
        <translation>Eine Kachel von {size} ist im Maßstab {scale} nur {pixels} Pixel von {path} breit.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>A tile of {size} at scale {scale} is only {pixels} pixels of {path} wide.</source>
        <translation>Eine Kachel von {size} ist im Maßstab {scale} nur {pixels} Pixel von {path} breit.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>A tile size in metres ({size}) needs a raster that knows where it lies.</source>
        <translation>Eine Kachelgröße in Metern ({size}) braucht ein Raster, das weiß, wo es liegt.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>Add the one that you want to the project as a layer, and choose that.</source>
        <translation>Fügen Sie das gewünschte dem Projekt als Layer hinzu, und wählen Sie diesen.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>Assign a coordinate reference system to it, or give the tile size in pixels, for example 256px.</source>
        <translation>Weisen Sie ihm ein Koordinatenbezugssystem zu, oder geben Sie die Kachelgröße in Pixeln an, zum Beispiel 256px.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>Assign a known one to the raster and index it again, or set up the engine again.</source>
        <translation>Weisen Sie dem Raster ein bekanntes zu und indizieren Sie es erneut, oder richten Sie die Suchmaschine erneut ein.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>Assign a known one to the raster and index it again, or update the engine&#x27;s environment.</source>
        <translation>Weisen Sie dem Raster ein bekanntes zu und indizieren Sie es erneut, oder aktualisieren Sie die Umgebung der Suchmaschine.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>Band {band} cannot tell the valid pixels of {path} (bands: {n}).</source>
        <translation>Kanal {band} kann nicht sagen, welche Pixel von {path} gültig sind (Kanäle: {n}).</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>Build the index again when the file is complete.</source>
        <translation>Erstellen Sie den Index neu, wenn die Datei vollständig ist.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>Check its permissions.</source>
        <translation>Prüfen Sie ihre Zugriffsrechte.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>Check that it is an image that GDAL can read and that it was copied completely.</source>
        <translation>Prüfen Sie, ob es ein Bild ist, das GDAL lesen kann, und ob es vollständig kopiert wurde.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>Check the file&#x27;s path.</source>
        <translation>Prüfen Sie den Pfad der Datei.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>Check the path of the raster.</source>
        <translation>Prüfen Sie den Pfad des Rasters.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>Choose a file that holds an image.</source>
        <translation>Wählen Sie eine Datei, die ein Bild enthält.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>Choose a raster that holds an image.</source>
        <translation>Wählen Sie ein Raster, das ein Bild enthält.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>Choose an area that overlaps the raster.</source>
        <translation>Wählen Sie ein Gebiet, das das Raster überlappt.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>Export it as a GeoTIFF and take that.</source>
        <translation>Exportieren Sie es als GeoTIFF, und nehmen Sie dieses.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>Export its amplitude as a raster first.</source>
        <translation>Exportieren Sie zuerst seine Amplitude als Raster.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>Give a code such as EPSG:32633, or its definition as WKT or PROJ text.</source>
        <translation>Geben Sie einen Code an, zum Beispiel EPSG:32633, oder seine Definition als WKT oder PROJ-Text.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>Give a share from 0 to 0.9, such as 0.5.</source>
        <translation>Geben Sie einen Anteil von 0 bis 0.9 an, zum Beispiel 0.5.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>Give a tile size of at least {least}, or auto.</source>
        <translation>Geben Sie eine Kachelgröße von mindestens {least} an, oder auto.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>Give another band, or none.</source>
        <translation>Geben Sie einen anderen Kanal an, oder none.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>Give auto, none, one range LOW,HIGH or three of them separated by semicolons, each with LOW below HIGH.</source>
        <translation>Geben Sie auto, none, einen Bereich LOW,HIGH oder drei davon an, durch Semikolons getrennt, jeweils mit LOW unter HIGH.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>Give larger tiles or a smaller overlap.</source>
        <translation>Geben Sie größere Kacheln oder eine kleinere Überlappung an.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>Give metres on the ground such as 300m, or raster pixels such as 256px.</source>
        <translation>Geben Sie Meter am Boden an, zum Beispiel 300m, oder Rasterpixel, zum Beispiel 256px.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>Give one band or three, counted from 1 to {n}.</source>
        <translation>Geben Sie ein Band oder drei an, gezählt von 1 bis {n}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>Give positive numbers such as 1,2: a scale of 2 has windows twice as wide.</source>
        <translation>Geben Sie positive Zahlen an, zum Beispiel 1,2: Eine Stufe von 2 hat doppelt so breite Fenster.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>Give the path of the file itself.</source>
        <translation>Geben Sie den Pfad der Datei selbst an.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>Give the raster&#x27;s reference system, or choose an area that overlaps the raster.</source>
        <translation>Geben Sie das Bezugssystem des Rasters an, oder wählen Sie ein Gebiet, das das Raster überlappt.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>Give the tile size in pixels, for example 256px, or auto.</source>
        <translation>Geben Sie die Kachelgröße in Pixeln an, zum Beispiel 256px, oder auto.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>Give the tile size in pixels, with px as its unit, for example 256px.</source>
        <translation>Geben Sie die Kachelgröße in Pixeln an, mit px als Einheit, zum Beispiel 256px.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>It comes from a service: save the part that you want as a GeoTIFF and take that.</source>
        <translation>Es kommt von einem Dienst: Speichern Sie den gewünschten Teil als GeoTIFF, und nehmen Sie dieses.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>Name the one that you want instead of the file: {first}.</source>
        <translation>Nennen Sie statt der Datei das gewünschte: {first}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>No tile of {path} lies in the area of interest of the index.</source>
        <translation>Keine Kachel von {path} liegt im Gebiet des Index.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>No tile of {path} lies in the area of interest {area}.</source>
        <translation>Keine Kachel von {path} liegt im Gebiet {area}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>Run the index command again when it is complete.</source>
        <translation>Führen Sie den Befehl index erneut aus, wenn sie vollständig ist.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>Run the index command again when it is complete: its tiles are then built anew.</source>
        <translation>Führen Sie den Befehl index erneut aus, wenn sie vollständig ist: Ihre Kacheln werden dann neu gebaut.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>The bands {bands} cannot be used with {path}, which has {n}.</source>
        <translation>Die Bänder {bands} sind bei {path} nicht verwendbar; es hat {n}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>The coordinate reference system {crs} is not known.</source>
        <translation>Das Koordinatenbezugssystem {crs} ist nicht bekannt.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>The file is damaged or incomplete; copy it again from its source.</source>
        <translation>Die Datei ist beschädigt oder unvollständig; kopieren Sie sie erneut von ihrer Quelle.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>The overlap {overlap} cannot be used.</source>
        <translation>Die Überlappung {overlap} kann nicht verwendet werden.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>The scales {scales} cannot be used.</source>
        <translation>Die Stufen {scales} können nicht verwendet werden.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>The stretch {text} is not understood.</source>
        <translation>Die Streckung {text} wird nicht verstanden.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>The tile size {text} is not understood.</source>
        <translation>Die Kachelgröße {text} wird nicht verstanden.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>Update its index.</source>
        <translation>Aktualisieren Sie ihren Index.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>Update the index when the file is complete: its tiles are then built anew.</source>
        <translation>Aktualisieren Sie den Index, wenn die Datei vollständig ist: Ihre Kacheln werden dann neu gebaut.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>Warp it with other software and take the result.</source>
        <translation>Entzerren Sie es mit anderer Software, und nehmen Sie das Ergebnis.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>Where QGIS shows it, export it from there as a GeoTIFF and take that.</source>
        <translation>Wo QGIS es zeigt, exportieren Sie es von dort als GeoTIFF, und nehmen Sie dieses.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>Write it into a file first: gdal_translate {quoted} part.tif. With -of VRT {quoted} part.vrt the file only says where it is, and its pixels are read there.</source>
        <translation>Schreiben Sie es zuerst in eine Datei: gdal_translate {quoted} part.tif. Mit -of VRT {quoted} part.vrt sagt die Datei nur, wo es liegt, und seine Pixel werden dort gelesen.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>{name} is an address.</source>
        <translation>{name} ist eine Adresse.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>{name} is no file on this computer; only local files can be read here.</source>
        <translation>{name} ist keine Datei auf diesem Rechner, und andere werden hier nicht gelesen.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>{name} names a raster in a file that does not exist.</source>
        <translation>{name} nennt ein Raster in einer Datei, die es nicht gibt.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>{path} cannot be laid onto the ground by its ground control points: {reason}.</source>
        <translation>{path} lässt sich mit seinen Passpunkten nicht auf den Boden legen: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>{path} cannot be laid onto the ground by its sensor model (RPC): {reason}.</source>
        <translation>{path} lässt sich mit seinem Sensormodell (RPC) nicht auf den Boden legen: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>{path} cannot be opened as a raster: {reason}.</source>
        <translation>{path} lässt sich nicht als Raster öffnen: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>{path} cannot be opened: the engine&#x27;s GDAL does not know the format {kind}, or the file is damaged.</source>
        <translation>{path} lässt sich nicht öffnen: Das GDAL der Suchmaschine kennt das Format {kind} nicht, oder die Datei ist beschädigt.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>{path} cannot be read between rows {first} and {last}: {reason}.</source>
        <translation>{path} ist zwischen den Zeilen {first} und {last} nicht lesbar: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>{path} changed while it was being indexed: {reason}.</source>
        <translation>{path} hat sich während der Indizierung geändert: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>{path} changed while it was being opened.</source>
        <translation>{path} hat sich beim Öffnen geändert.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>{path} has a geotransform that gives its pixels no place or no size, so a tile size in metres ({size}) cannot be used.</source>
        <translation>{path} hat eine Geotransformation, die den Pixeln keinen Ort oder keine Größe gibt; eine Kachelgröße in Metern ({size}) ist deshalb nicht verwendbar.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>{path} has another size or place than when it was indexed.</source>
        <translation>{path} hat eine andere Größe oder Lage als bei der Indizierung.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>{path} has no coordinate reference system, so a tile size in metres ({size}) cannot be used.</source>
        <translation>{path} hat kein Koordinatenbezugssystem; eine Kachelgröße in Metern ({size}) ist deshalb nicht verwendbar.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>{path} has no raster bands.</source>
        <translation>{path} hat keine Rasterbänder.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>{path} has nothing but an alpha band.</source>
        <translation>{path} hat nichts als ein Alphaband.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>{path} has {n} tiles of {pixels} pixels, more than an index can hold ({most}).</source>
        <translation>{path} hat {n} Kacheln von {pixels} Pixeln, mehr, als ein Index fassen kann ({most}).</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>{path} holds complex numbers, which are no image.</source>
        <translation>{path} enthält komplexe Zahlen, die kein Bild sind.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>{path} holds {n} rasters, one of which has to be chosen: {names} and {more} more.</source>
        <translation>{path} enthält {n} Raster, von denen eines gewählt werden muss: {names} und {more} weitere.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>{path} holds {n} rasters, one of which has to be chosen: {names}.</source>
        <translation>{path} enthält {n} Raster, von denen eines gewählt werden muss: {names}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>{path} lies where its reference system ({crs}) has no place on the Earth, so a tile size in metres ({size}) cannot be used.</source>
        <translation>{path} liegt dort, wo sein Bezugssystem ({crs}) keinen Ort auf der Erde hat; eine Kachelgröße in Metern ({size}) ist deshalb nicht verwendbar.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>A reference system is given, but no extent in it.</source>
        <translation>Ein Bezugssystem ist angegeben, aber keine Ausdehnung, die darin liegt.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>A run from coarse to fine needs more than one scale.</source>
        <translation>Ein Lauf vom Groben zum Feinen braucht mehr als eine Stufe.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>A run on a cluster does not overwrite an index, keep patch features or go from coarse to fine.</source>
        <translation>Ein Lauf auf einem Cluster überschreibt keinen Index, behält keine Patch-Merkmale und geht nicht vom Groben zum Feinen.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>A run on a cluster writes a folder of parts, and {path} is the name of a GeoPackage.</source>
        <translation>Ein Lauf auf einem Cluster schreibt einen Ordner mit Teilen, und {path} ist der Name eines GeoPackages.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>A run on a cluster writes a folder: name one in a folder that exists.</source>
        <translation>Ein Lauf auf einem Cluster schreibt einen Ordner: Nennen Sie einen in einem Ordner, den es gibt.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>Both an area and an extent are given.</source>
        <translation>Ein Gebiet und eine Ausdehnung sind beide angegeben.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>Choose one of {names}.</source>
        <translation>Wählen Sie aus: {names}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>Choose the GeoPackage of an index.</source>
        <translation>Wählen Sie das GeoPackage eines Index.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>Describe what to look for in a few words, or give an example to look alike.</source>
        <translation>Beschreiben Sie in wenigen englischen Wörtern, wonach Sie suchen, oder geben Sie ein Beispiel an, dem Ergebnisse gleichen sollen.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>Describe what will be looked for, or leave coarse_to_fine out.</source>
        <translation>Beschreiben Sie, wonach gesucht werden soll, oder lassen Sie coarse_to_fine weg.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>Describe what will be looked for, or leave it out.</source>
        <translation>Beschreiben Sie, wonach gesucht werden soll, oder lassen Sie es weg.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>Give four numbers: minx,miny,maxx,maxy.</source>
        <translation>Geben Sie minx,miny,maxx,maxy an, vier Zahlen.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>Give scales such as 1,2,4.</source>
        <translation>Geben Sie Stufen an, zum Beispiel 1,2,4.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>Give the extent, too.</source>
        <translation>Geben Sie auch die Ausdehnung an.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>Give the number of the band that says which pixels are transparent, or auto, or none.</source>
        <translation>Geben Sie die Nummer des Kanals an, der sagt, welche Pixel durchsichtig sind, oder auto, oder none.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>Give the value that pixels without data have, such as -9999 or nan, or auto, file or none.</source>
        <translation>Geben Sie den Wert an, den Pixel ohne Daten haben, zum Beispiel -9999 oder nan, oder auto, file oder none.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>Give xmin,ymin,xmax,ymax, each smallest coordinate below its largest.</source>
        <translation>Geben Sie xmin,ymin,xmax,ymax an, jede kleinste Koordinate unter der größten.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>Known ones are {names}.</source>
        <translation>Bekannt sind {names}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>Name a folder, without .gpkg: {folder}.</source>
        <translation>Nennen Sie einen Ordner, ohne .gpkg: {folder}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>Name another folder, and leave keep_patches and coarse_to_fine out.</source>
        <translation>Nennen Sie einen anderen Ordner, und lassen Sie keep_patches und coarse_to_fine weg.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>Name another folder, and leave patch features and coarse to fine out.</source>
        <translation>Nennen Sie einen anderen Ordner, und lassen Sie die Patch-Merkmale und „Vom Groben zum Feinen“ weg.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>Name the GeoPackage that the index command wrote.</source>
        <translation>Nennen Sie das GeoPackage, das der Befehl index geschrieben hat.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>No index is named.</source>
        <translation>Es ist kein Index genannt.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>No text is named for a run from coarse to fine.</source>
        <translation>Für einen Lauf vom Groben zum Feinen ist kein Text genannt.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>Numbers in the extent: {n}.</source>
        <translation>Zahlen in der Ausdehnung: {n}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>Take the tile&#x27;s number, or the index and the number, from the results of a search; or name an image file, or a raster and a rectangle: RASTER@xmin,ymin,xmax,ymax.</source>
        <translation>Nehmen Sie die Nummer der Kachel, oder den Index und die Nummer, aus den Ergebnissen einer Suche; oder nennen Sie eine Bilddatei, oder ein Raster und ein Rechteck: RASTER@xmin,ymin,xmax,ymax.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>The alpha band {value} is no number of a band.</source>
        <translation>Transparenz: {value} ist keine Nummer eines Kanals.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>The device {device} is not known.</source>
        <translation>Das Gerät {device} ist nicht bekannt.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>The nodata value {value} is no number.</source>
        <translation>Keine Daten: {value} ist keine Zahl.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>The parameter {name} of {command} is not known.</source>
        <translation>Den Parameter {name} von {command} gibt es nicht.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>The query is empty.</source>
        <translation>Die Anfrage ist leer.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>The runtime {runtime} is not known.</source>
        <translation>Die Laufzeitumgebung {runtime} ist nicht bekannt.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>{bounds} is no rectangle of {path}.</source>
        <translation>{bounds} ist kein Rechteck von {path}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>{parameter} {value} is above {limit}.</source>
        <translation>{parameter}: {value} liegt über {limit}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>{parameter} {value} is below {limit}.</source>
        <translation>{parameter}: {value} liegt unter {limit}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>{parameter} {value} is neither true nor false.</source>
        <translation>{parameter}: {value} ist weder true noch false.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>{parameter} {value} is no number.</source>
        <translation>{parameter}: {value} ist keine Zahl.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>{parameter} {value} is no object.</source>
        <translation>{parameter}: {value} ist kein Objekt.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>{parameter} {value} is no path of a file.</source>
        <translation>{parameter}: {value} ist kein Pfad einer Datei.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>{parameter} {value} is no text.</source>
        <translation>{parameter}: {value} ist kein Text.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>{parameter} {value} is no whole number.</source>
        <translation>{parameter}: {value} ist keine ganze Zahl.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>{parameter} {value} is not one of the choices.</source>
        <translation>{parameter}: {value} gehört nicht zur Auswahl.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>{parameter}: no value is given.</source>
        <translation>{parameter}: Es ist kein Wert angegeben.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>{path} cannot be a folder of parts.</source>
        <translation>{path} kann kein Ordner mit Teilen sein.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>{value} names no tile, no image file and no area of a raster.</source>
        <translation>{value} nennt keine Kachel, keine Bilddatei und kein Gebiet eines Rasters.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>All polygons of {path} that are labelled {label} ({n}) are said to be wrong.</source>
        <translation>Alle Polygone von {path} mit dem Label {label} ({n}) sind als falsch bezeichnet.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>Ask for a size from {least} to {most}.</source>
        <translation>Verlangen Sie eine Größe von {least} bis {most}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>Both marked tiles and a file of labels are given.</source>
        <translation>Markierte Kacheln und eine Datei mit Labels sind beide angegeben.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>Build it again so that it keeps patch features, or search without refining.</source>
        <translation>Erstellen Sie ihn so neu, dass er Patch-Merkmale behält, oder suchen Sie, ohne zu verfeinern.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>Build it again with --keep-patches, or search without --refine.</source>
        <translation>Erstellen Sie ihn mit --keep-patches neu, oder suchen Sie ohne --refine.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>Build it again with a model that has a bank, or search without calibration.</source>
        <translation>Erstellen Sie ihn mit einem Modell neu, das eine Bank hat, oder suchen Sie ohne Kalibrierung.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>Check its path, or teach the search again.</source>
        <translation>Prüfen Sie den Pfad, oder lernen Sie die Suche erneut an.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>Check that the labels lie on the indexed rasters, or index smaller tiles.</source>
        <translation>Prüfen Sie, ob die Labels auf den indizierten Rastern liegen, oder indizieren Sie kleinere Kacheln.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>Choose a file that was saved as a taught search.</source>
        <translation>Wählen Sie eine Datei, die als angelernte Suche gespeichert wurde.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>Choose a smaller one, or add overviews to the raster.</source>
        <translation>Wählen Sie ein kleineres, oder fügen Sie dem Raster Übersichten hinzu.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>Choose an example from an index of the same model.</source>
        <translation>Wählen Sie ein Beispiel aus einem Index desselben Modells.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>Choose one of at least {least} pixels.</source>
        <translation>Wählen Sie eines von mindestens {least} Pixeln.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>Choose one on the raster, and check the reference system of its coordinates.</source>
        <translation>Wählen Sie eines auf dem Raster, und prüfen Sie das Bezugssystem seiner Koordinaten.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>Choose one that shows a part of the image.</source>
        <translation>Wählen Sie eines, das einen Teil des Bildes zeigt.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>Choose the example again from the results of a search.</source>
        <translation>Wählen Sie das Beispiel erneut aus den Ergebnissen einer Suche.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>Describe what to look for in a few words.</source>
        <translation>Beschreiben Sie in wenigen englischen Wörtern, wonach Sie suchen.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>Draw it where the raster lies.</source>
        <translation>Zeichnen Sie es dort, wo das Raster liegt.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>Give it in the raster&#x27;s reference system.</source>
        <translation>Geben Sie es im Bezugssystem des Rasters an.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>Give tiles as results name them, each with right: true or false.</source>
        <translation>Geben Sie Kacheln an, wie Ergebnisse sie nennen, jede mit right: true oder false.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>Leave the calibration to the search, or teach it again.</source>
        <translation>Überlassen Sie die Kalibrierung der Suche, oder lernen Sie sie erneut an.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>Leave the query out, or teach a search for it.</source>
        <translation>Lassen Sie die Anfrage weg, oder lernen Sie eine Suche dafür an.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>Mark at least one tile that shows what the query means.</source>
        <translation>Markieren Sie mindestens eine Kachel, die zeigt, was die Anfrage meint.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>Mark tiles that show what the query means as right, and others as wrong.</source>
        <translation>Markieren Sie Kacheln, die zeigen, was die Anfrage meint, als richtig, und andere als falsch.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>Name a file that the teach command wrote.</source>
        <translation>Nennen Sie eine Datei, die der Befehl teach geschrieben hat.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>Name one of the labels that it has: {names}.</source>
        <translation>Nennen Sie eines der vorhandenen Labels: {names}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>No marked tile (of {n}) is in the searched indexes any more: {reason}</source>
        <translation>Keine markierte Kachel (von {n}) ist noch in den durchsuchten Indizes: {reason}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>No marked tile is right (marked: {n}), so that nothing can be taught.</source>
        <translation>Keine markierte Kachel ist richtig (markiert: {n}), also kann nichts angelernt werden.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>No polygon of {path} is labelled {label} in the field {field}.</source>
        <translation>Kein Polygon von {path} hat im Feld {field} das Label {label}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>No tile is marked, so that nothing can be taught.</source>
        <translation>Keine Kachel ist markiert, also kann nichts angelernt werden.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>No tile is right. Tiles that are said to be right and wrong, and count as neither: {n}.</source>
        <translation>Keine Kachel ist richtig. Kacheln, die als richtig und als falsch bezeichnet sind und als keines von beiden zählen: {n}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>No tile shows a polygon of {path} that is labelled {label} (polygons: {n}).</source>
        <translation>Keine Kachel zeigt ein Polygon von {path} mit dem Label {label} (Polygone: {n}).</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>Search again; if that fails too, build it again with --overwrite.</source>
        <translation>Suchen Sie erneut; scheitert auch das, erstellen Sie ihn mit --overwrite neu.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>Search again; if that fails too, build the index again.</source>
        <translation>Suchen Sie erneut; scheitert auch das, erstellen Sie den Index neu.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>Search and teach with an index that has more tiles.</source>
        <translation>Suchen und lernen Sie mit einem Index aus mehr Kacheln an.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>Search its index as well, or mark tiles of these.</source>
        <translation>Suchen Sie auch in ihrem Index, oder markieren Sie Kacheln von diesen.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>Search the index that they were marked in, or mark tiles again.</source>
        <translation>Suchen Sie in dem Index, in dem sie markiert wurden, oder markieren Sie Kacheln neu.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>Search them one by one, or build one of them again with the other&#x27;s model.</source>
        <translation>Suchen Sie in jedem für sich, oder erstellen Sie einen davon mit dem Modell des anderen neu.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>Take back one of the two, or mark another tile that shows what the query means.</source>
        <translation>Nehmen Sie eines von beiden zurück, oder markieren Sie eine andere Kachel, die zeigt, was die Anfrage meint.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>Teach it again on this index, or search an index of that model.</source>
        <translation>Lernen Sie sie auf diesem Index erneut an, oder suchen Sie in einem Index jenes Modells.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>Teach the search again, or use the version that wrote it.</source>
        <translation>Lernen Sie die Suche erneut an, oder verwenden Sie die Version, die sie geschrieben hat.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>Teach the search again.</source>
        <translation>Lernen Sie die Suche erneut an.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>The example is only {pixels} px of {path} wide, which shows nothing.</source>
        <translation>Das Beispiel ist nur {pixels} px von {path} breit, worauf nichts zu sehen ist.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>The example is {width} by {height} pixels of {path}, which would take too long to read.</source>
        <translation>Das Beispiel hat {width} mal {height} Pixel von {path}, was zu lange zu lesen wäre.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>The example shows no valid pixel of {path}.</source>
        <translation>Das Beispiel zeigt kein gültiges Pixel von {path}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>The example tile of {path} was encoded by another model ({model}) than the tiles that are searched.</source>
        <translation>Die Beispielkachel von {path} wurde von einem anderen Modell ({model}) beschrieben als die Kacheln, in denen gesucht wird.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>The index has too few tiles to compare with beside those that are marked: {n}.</source>
        <translation>Der Index hat außer den markierten zu wenige Kacheln zum Vergleichen: {n}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>The index {path} changed: it has no tile any more where the example tile {tile} of {raster} was.</source>
        <translation>Der Index {path} hat sich geändert: Wo die Beispielkachel {tile} von {raster} war, hat er keine Kachel mehr.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>The index {path} has no normalisers, so its scores cannot be calibrated by a bank.</source>
        <translation>Der Index {path} hat keine Normalisierungswerte, also können seine Werte nicht mit einer Bank kalibriert werden.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>The index {path} keeps no patch features, so its heatmap cannot be refined.</source>
        <translation>Der Index {path} behält keine Patch-Merkmale, also kann seine Heatmap nicht verfeinert werden.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>The index {path} lacks the patch features of tile {tile}: rows were removed by hand, or it changed during the search.</source>
        <translation>Dem Index {path} fehlen die Patch-Merkmale der Kachel {tile}: Zeilen wurden von Hand entfernt, oder er hat sich während der Suche geändert.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>The indexes {first} and {second} were built with different models, {one} and {other}, so their scores do not compare.</source>
        <translation>Die Indizes {first} und {second} wurden mit verschiedenen Modellen erstellt, {one} und {other}; ihre Werte sind nicht vergleichbar.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>The label {label} does not say whether it is right or wrong.</source>
        <translation>Von dem Label {label} ist nicht gesagt, ob es richtig oder falsch ist.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>The marked tile {tile} of {path} is in none of the searched indexes.</source>
        <translation>Die markierte Kachel {tile} von {path} ist in keinem der durchsuchten Indizes.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>The query {text} has no word that the model can read.</source>
        <translation>Die Anfrage {text} hat kein Wort, das das Modell lesen kann.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>The rectangle of the example has no place in the raster&#x27;s reference system: {reason}.</source>
        <translation>Das Rechteck des Beispiels hat im Bezugssystem des Rasters keinen Ort: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>The rectangle of the example lies outside of {path}.</source>
        <translation>Das Rechteck des Beispiels liegt außerhalb von {path}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>The search was cancelled.</source>
        <translation>Die Suche wurde abgebrochen.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>The search {path} was taught for the query {taught}, not for {query}.</source>
        <translation>Die Suche {path} wurde für die Anfrage {taught} angelernt, nicht für {query}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>The search {path} was taught on tiles of the model {taught}, and these are of {other}.</source>
        <translation>Die Suche {path} wurde mit Kacheln des Modells {taught} angelernt, und diese sind von {other}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>The search {path} was taught with another calibration of the scores.</source>
        <translation>Die Suche {path} wurde mit einer anderen Kalibrierung der Werte angelernt.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>The taught search {path} cannot be read: {reason}.</source>
        <translation>Die angelernte Suche {path} kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>The taught search {path} has schema {schema}; this version reads {known}.</source>
        <translation>Die angelernte Suche {path} hat das Schema {schema}; diese Version liest {known}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>The taught search {path} is damaged: {reason}.</source>
        <translation>Die angelernte Suche {path} ist beschädigt: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>Thumbnails of {n} px are not made.</source>
        <translation>Vorschaubilder von {n} px werden nicht erzeugt.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>{path} is not a taught search.</source>
        <translation>{path} ist keine angelernte Suche.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/selo.py"/>
        <source>A region has no area.</source>
        <translation>Eine Region hat keine Fläche.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/selo.py"/>
        <source>A region has no extent.</source>
        <translation>Eine Region hat keine Ausdehnung.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/selo.py"/>
        <source>Check that both are of the same place, and their reference systems.</source>
        <translation>Prüfen Sie, ob beide vom selben Ort sind, und ihre Bezugssysteme.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/selo.py"/>
        <source>Check that the annotations belong to it.</source>
        <translation>Prüfen Sie, ob die Annotationen zu ihm gehören.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/selo.py"/>
        <source>Check the path.</source>
        <translation>Prüfen Sie den Pfad.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/selo.py"/>
        <source>Convert it to three bands of 8 bits: red, green and blue.</source>
        <translation>Wandeln Sie es in drei Kanäle zu 8 Bit um: Rot, Grün und Blau.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/selo.py"/>
        <source>Correct its outline.</source>
        <translation>Berichtigen Sie ihren Umriss.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/selo.py"/>
        <source>Get the file again.</source>
        <translation>Holen Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/selo.py"/>
        <source>It must be a list of objects with caption, jpg_name and points.</source>
        <translation>Die Datei muss eine Liste von Objekten mit caption, jpg_name und points sein.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/selo.py"/>
        <source>Name the folder of the images, or take their queries out of the annotations.</source>
        <translation>Nennen Sie den Ordner der Bilder, oder nehmen Sie ihre Anfragen aus den Annotationen.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/selo.py"/>
        <source>No polygon of {path} touches the raster {raster}.</source>
        <translation>Kein Polygon von {path} berührt das Raster {raster}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/selo.py"/>
        <source>No region lies in the image of {width} x {height} pixels.</source>
        <translation>Keine Region liegt in dem Bild von {width} × {height} Pixeln.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/selo.py"/>
        <source>Take a larger image, or smaller windows.</source>
        <translation>Nehmen Sie ein größeres Bild oder kleinere Fenster.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/selo.py"/>
        <source>The annotations {path} cannot be read: {reason}.</source>
        <translation>Die Annotationen {path} können nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/selo.py"/>
        <source>The image is {width} x {height} pixels, smaller than a window of {side} pixels.</source>
        <translation>Das Bild hat {width} × {height} Pixel und ist kleiner als ein Fenster von {side} Pixeln.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/selo.py"/>
        <source>The image {path} cannot be read: {reason}.</source>
        <translation>Das Bild {path} kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/selo.py"/>
        <source>The image {path} has not three bands of 8 bits. Its bands: {n}, of {kind}.</source>
        <translation>Das Bild {path} hat nicht drei Kanäle mit 8 Bit. Seine Kanäle: {n}, der Art {kind}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/selo.py"/>
        <source>The image {path} is damaged: {reason}.</source>
        <translation>Das Bild {path} ist beschädigt: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/selo.py"/>
        <source>The image {path} is no JPEG.</source>
        <translation>Das Bild {path} ist kein JPEG.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/selo.py"/>
        <source>The model is damaged or its training diverged: take another epoch or model.</source>
        <translation>Das Modell ist beschädigt, oder sein Training ist divergiert: Nehmen Sie eine andere Epoche oder ein anderes Modell.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/selo.py"/>
        <source>Windows with scores that are not finite: {n} of {all}.</source>
        <translation>Fenster mit Werten, die nicht endlich sind: {n} von {all}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/selo.py"/>
        <source>{folder} lacks {n} of the images that {path} is about: {names}.</source>
        <translation>In {folder} fehlen {n} der Bilder, um die es in {path} geht: {names}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/selo.py"/>
        <source>{path} holds no annotations of AIR-SLT&#x27;s kind: {reason}.</source>
        <translation>{path} enthält keine Annotationen nach Art von AIR-SLT: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>A class cannot have a share of {share} of the images.</source>
        <translation>Eine Klasse kann nicht einen Anteil von {share} der Bilder haben.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>A tile has at least one caption, and no fewer than 0 paraphrases.</source>
        <translation>Eine Kachel hat mindestens einen Bildtext und nicht weniger als 0 Umschreibungen.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Add --encoder with open_clip&#x27;s name, such as --encoder ViT-B-32-quickgelu.</source>
        <translation>Fügen Sie --encoder mit dem Namen in open_clip hinzu, zum Beispiel --encoder ViT-B-32-quickgelu.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Add the folder or tar file that holds it, --images {dataset}=DIR.</source>
        <translation>Fügen Sie den Ordner oder die tar-Datei hinzu, worin es liegt: --images {dataset}=DIR.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>All images of {path} show the same, so there is nothing to tell apart.</source>
        <translation>Alle Bilder von {path} zeigen dasselbe, also gibt es nichts zu unterscheiden.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>An image of {n} px shows nothing.</source>
        <translation>Ein Bild von {n} px zeigt nichts.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Another run works in {path}.</source>
        <translation>In {path} arbeitet ein anderer Trainingslauf.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Ask for more.</source>
        <translation>Verlangen Sie mehr.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Assign it another reference system.</source>
        <translation>Weisen Sie ihm ein anderes Bezugssystem zu.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Assign it the system that it lies in, or make pairs of it alone.</source>
        <translation>Weisen Sie ihm das Bezugssystem zu, in dem es liegt, oder erstellen Sie Paare nur aus diesem Raster.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Blocks of {side} hold no tile of {tile} with a buffer of {buffer}.</source>
        <translation>Blöcke von {side} fassen keine Kachel von {tile} mit einem Puffer von {buffer}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Choose a folder for them.</source>
        <translation>Wählen Sie einen Ordner dafür.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Choose another recipe.</source>
        <translation>Wählen Sie ein anderes Verfahren.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Choose folders for them.</source>
        <translation>Wählen Sie Ordner dafür.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Choose one of them to start from.</source>
        <translation>Wählen Sie etwas davon, um davon auszugehen.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Choose the field, or the tags of OpenStreetMap.</source>
        <translation>Wählen Sie das Feld oder die Tags von OpenStreetMap.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Correct the first row.</source>
        <translation>Berichtigen Sie die erste Zeile.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Correct the labels.</source>
        <translation>Berichtigen Sie die Labels.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Correct the line or remove it.</source>
        <translation>Berichtigen oder entfernen Sie die Zeile.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Correct the text or remove the line.</source>
        <translation>Berichtigen Sie den Text, oder entfernen Sie die Zeile.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Every polygon of {path} is said to be right and wrong.</source>
        <translation>Jedes Polygon von {path} ist als richtig und als falsch bezeichnet.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>General pairs to replay and their images belong together.</source>
        <translation>Allgemeine Paare zum Wiederholen und ihre Bilder gehören zusammen.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Give --captions {path} to take it, or another folder.</source>
        <translation>Geben Sie --captions {path} an, um die Datei zu übernehmen, oder einen anderen Ordner.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Give --field, or --attributes osm for the tags of OpenStreetMap.</source>
        <translation>Geben Sie --field an, oder --attributes osm für die Tags von OpenStreetMap.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Give --out DIR, or --check to write nothing.</source>
        <translation>Geben Sie --out DIR an, oder --check, um nichts zu schreiben.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Give --out RUN and --bundle NEW, or --estimate.</source>
        <translation>Geben Sie --out RUN und --bundle NEW an, oder --estimate.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Give --replay and --replay-images, or none of them.</source>
        <translation>Geben Sie --replay und --replay-images an, oder keines von beiden.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Give 1 or more.</source>
        <translation>Geben Sie 1 oder mehr an.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Give a file with one in each line.</source>
        <translation>Geben Sie eine Datei mit einem in jeder Zeile an.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Give a folder or a tar file.</source>
        <translation>Geben Sie einen Ordner oder eine tar-Datei an.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Give a folder with {names} and images, as python -m training regions makes it.</source>
        <translation>Geben Sie einen Ordner mit {names} und Bildern an, wie ihn python -m training regions erstellt.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Give a length, 0 or more.</source>
        <translation>Geben Sie eine Länge an, 0 oder mehr.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Give a share from 0 to 0.9.</source>
        <translation>Geben Sie einen Anteil von 0 bis 0.9 an.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Give all of them in one unit.</source>
        <translation>Geben Sie alle in derselben Einheit an.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Give both or none.</source>
        <translation>Geben Sie beides oder keines von beiden an.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Give each raster once.</source>
        <translation>Geben Sie jedes Raster einmal an.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Give its run.</source>
        <translation>Geben Sie seinen Trainingslauf an.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Give larger blocks or smaller tiles.</source>
        <translation>Geben Sie größere Blöcke oder kleinere Kacheln an.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Give larger ones.</source>
        <translation>Geben Sie größere an.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Give metres, such as 300.</source>
        <translation>Geben Sie Meter an, zum Beispiel 300.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Give more than 0, up to 1.</source>
        <translation>Geben Sie mehr als 0 und höchstens 1 an.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Give one of them as --base.</source>
        <translation>Geben Sie etwas davon als --base an.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Give open_clip&#x27;s name of its architecture, such as ViT-B-32-quickgelu.</source>
        <translation>Geben Sie den Namen der Architektur in open_clip an, zum Beispiel ViT-B-32-quickgelu.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Give other sizes.</source>
        <translation>Geben Sie andere Größen an.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Give pixels, such as 192px.</source>
        <translation>Geben Sie Pixel an, zum Beispiel 192px.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Give some hundred, or none.</source>
        <translation>Geben Sie einige Hundert an, oder keine.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Give that file as --base, with --encoder {architecture}.</source>
        <translation>Geben Sie jene Datei als --base an, mit --encoder {architecture}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Give the bundle that it was made of.</source>
        <translation>Geben Sie das Modellpaket an, aus dem es entstanden ist.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Give the folder or tar file that holds it.</source>
        <translation>Geben Sie den Ordner oder die tar-Datei an, worin es liegt.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Give the rasters, labels, sizes and seed that it was made with.</source>
        <translation>Geben Sie die Raster, Labels, Größen und den Startwert an, mit denen sie erstellt wurde.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Give the run that it was made of.</source>
        <translation>Geben Sie den Trainingslauf an, aus dem es entstanden ist.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Give three numbers above 0, for train, val and test, such as 0.6,0.2,0.2.</source>
        <translation>Geben Sie drei Zahlen über 0 für train, val und test an, zum Beispiel 0.6,0.2,0.2.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Give {least} or more.</source>
        <translation>Geben Sie {least} oder mehr an.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Give {low} to {high}.</source>
        <translation>Geben Sie {low} bis {high} an.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Give {most} or fewer.</source>
        <translation>Geben Sie {most} oder weniger an.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Give {names}.</source>
        <translation>Geben Sie {names} an.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Images left for {split}: {n}, and it takes {least} at least.</source>
        <translation>Bilder, die für {split} bleiben: {n}, und mindestens {least} sind nötig.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Images of {n} pixels a side are more than any model takes.</source>
        <translation>Bilder mit {n} Pixeln Seitenlänge sind größer, als irgendein Modell sie nimmt.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Images that are in none of {sources}: {n} of {all}; the first is {first}.</source>
        <translation>Bilder, die in keiner dieser Quellen sind ({sources}): {n} von {all}; das erste ist {first}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Keep {least} or more for that.</source>
        <translation>Behalten Sie {least} oder mehr dafür.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Label a second class, such as what is often taken for the first.</source>
        <translation>Versehen Sie eine zweite Klasse mit Labels, zum Beispiel das, was oft für die erste gehalten wird.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Label more places that lie apart, or give smaller tiles.</source>
        <translation>Versehen Sie mehr Stellen mit Labels, die auseinanderliegen, oder geben Sie kleinere Kacheln an.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Label places that lie further apart, give another raster, or smaller tiles.</source>
        <translation>Versehen Sie Stellen mit Labels, die weiter auseinanderliegen, oder geben Sie ein weiteres Raster oder kleinere Kacheln an.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Label {least} or more, or teach the one search instead, which takes fewer.</source>
        <translation>Versehen Sie {least} oder mehr mit Labels, oder lernen Sie stattdessen die eine Suche an, die mit weniger auskommt.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Labels of a raster without a reference system must be in its pixels.</source>
        <translation>Labels eines Rasters ohne Bezugssystem müssen in dessen Pixeln angegeben sein.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Leave one or more in it.</source>
        <translation>Lassen Sie mindestens einen darin.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Leave the architecture empty.</source>
        <translation>Lassen Sie die Architektur leer.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Make the pairs again.</source>
        <translation>Erstellen Sie die Paare neu.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Name a folder for the pairs.</source>
        <translation>Nennen Sie einen Ordner für die Paare.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Name a new folder for the pairs.</source>
        <translation>Nennen Sie einen neuen Ordner für die Paare.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Name at least one.</source>
        <translation>Nennen Sie mindestens eines.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Name them apart in their lines, such as &quot;dataset&quot;: &quot;general&quot;.</source>
        <translation>Unterscheiden Sie sie in ihren Zeilen durch Namen, zum Beispiel mit &quot;dataset&quot;: &quot;general&quot;.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>No caption is left in {path}.</source>
        <translation>In {path} ist kein Bildtext übrig.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>No polygon of {path} lies on {rasters}.</source>
        <translation>Kein Polygon von {path} liegt auf {rasters}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>No raster is given.</source>
        <translation>Kein Raster ist angegeben.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>No tile is left for {splits}: the labelled places lie too near to each other for tiles of {side}.</source>
        <translation>Für {splits} bleibt keine Kachel übrig: Die Stellen mit Labels liegen für Kacheln von {side} zu nah beieinander.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>No tile shows a polygon of {path} well enough: a tile shows one that covers a quarter of it, or of which it holds half.</source>
        <translation>Keine Kachel zeigt ein Polygon von {path} gut genug: Eine Kachel zeigt eines, wenn es ein Viertel von ihr bedeckt oder wenn sie die Hälfte davon enthält.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Nothing says where the pairs go.</source>
        <translation>Es ist nicht angegeben, wohin die Paare kommen.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Nothing says where the run and the new model go.</source>
        <translation>Es ist nicht angegeben, wohin der Trainingslauf und das neue Modell kommen.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Nothing says which field tells what a polygon shows.</source>
        <translation>Es ist nicht angegeben, welches Feld sagt, was ein Polygon zeigt.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Omit --encoder.</source>
        <translation>Lassen Sie --encoder weg.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Remove the line or caption it.</source>
        <translation>Entfernen Sie die Zeile, oder geben Sie ihr einen Bildtext.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Resume it with that, or give another --out.</source>
        <translation>Setzen Sie ihn mit dieser fort, oder geben Sie ein anderes --out an.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Resume it with the same pair files, or give another --out.</source>
        <translation>Setzen Sie ihn mit denselben Dateien von Paaren fort, oder geben Sie ein anderes --out an.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Save it as “CSV UTF-8” in the spreadsheet.</source>
        <translation>Speichern Sie sie in der Tabellenkalkulation als „CSV UTF-8“.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Save it in that encoding.</source>
        <translation>Speichern Sie sie in dieser Kodierung.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Some sizes are in metres and some in pixels.</source>
        <translation>Einige Größen sind in Metern und einige in Pixeln angegeben.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Start from that file, with the architecture {architecture}.</source>
        <translation>Gehen Sie von jener Datei aus, mit der Architektur {architecture}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Start the training over.</source>
        <translation>Beginnen Sie das Training von vorn.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>The card of {path} does not say how it was trained.</source>
        <translation>Die Karte von {path} sagt nicht, wie es trainiert wurde.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>The first row of {path} must name the columns {columns}; it holds: {found}.</source>
        <translation>Die erste Zeile von {path} muss die Spalten {columns} nennen; sie enthält: {found}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>The general pairs are of {names}, as the region&#x27;s are.</source>
        <translation>Die allgemeinen Paare gehören zu {names}, wie die der Region.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>The ground cannot be divided by the shares {shares}.</source>
        <translation>Der Boden lässt sich nicht nach den Anteilen {shares} aufteilen.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>The images that are given are of other data sets than {n} of {all}, {first} first.</source>
        <translation>Die angegebenen Bilder gehören zu anderen Datensätzen als {n} von {all}, zuerst {first}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>The labelled places lie in fewer than {n} blocks of {side}, and training, validation and test need one each.</source>
        <translation>Die Stellen mit Labels liegen in weniger als {n} Blöcken von {side}, und Training, Validierung und Test brauchen je einen.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>The number of epochs to train cannot be {n}.</source>
        <translation>Die Zahl der Epochen des Trainings kann nicht {n} sein.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>The rasters are too small: a tile has at least {n} pixels a side, and several of them must fit side by side.</source>
        <translation>Die Raster sind zu klein: Eine Kachel hat mindestens {n} Pixel Seitenlänge, und mehrere müssen nebeneinander passen.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>The recipe {name} does not suit this model: {reason}</source>
        <translation>Das Verfahren {name} passt nicht zu diesem Modell: {reason}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>The template {text} must hold {mark} once, where the class belongs.</source>
        <translation>Die Vorlage {text} muss {mark} einmal enthalten, dort, wo die Klasse hingehört.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>There are no attributes called {name}.</source>
        <translation>Es gibt keine Attribute namens {name}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>There are no pairs in {paths}.</source>
        <translation>In {paths} sind keine Paare.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>There is no folder and no tar file of images {path}.</source>
        <translation>Es gibt weder einen Ordner noch eine tar-Datei mit Bildern {path}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>There is no recipe called {name}.</source>
        <translation>Es gibt kein Verfahren namens {name}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Tiles cannot overlap by {share}.</source>
        <translation>Kacheln können sich nicht um {share} überlappen.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Tiles of {side} fit no raster.</source>
        <translation>Kacheln von {side} passen in kein Raster.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Tiles of {size}: these rasters have no reference system.</source>
        <translation>Kacheln von {size}: Diese Raster haben kein Bezugssystem.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Tiles of {size}: these rasters have reference systems.</source>
        <translation>Kacheln von {size}: Diese Raster haben Bezugssysteme.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Too few general pairs to keep anything by: {n}.</source>
        <translation>Zu wenige allgemeine Paare, um damit etwas zu erhalten: {n}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Use these captions, or choose another folder.</source>
        <translation>Verwenden Sie diese Bildtexte, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Wait until it has ended, or name another folder.</source>
        <translation>Warten Sie, bis er beendet ist, oder nennen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Write a class by its name.</source>
        <translation>Schreiben Sie eine Klasse mit ihrem Namen.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Write for example “an aerial image of {mark}”.</source>
        <translation>Schreiben Sie zum Beispiel “an aerial image of {mark}”.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>{name}: {length} is no length.</source>
        <translation>{name}: {length} ist keine Länge.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>{path} cannot be trained on: {reason}</source>
        <translation>Mit {path} kann nicht trainiert werden: {reason}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>{path} has no place on the Earth that blocks could be laid on: {reason}.</source>
        <translation>{path} hat keinen Ort auf der Erde, auf den sich Blöcke legen ließen: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>{path} has no reference system with metres, and other rasters have one: their tiles cannot have one size.</source>
        <translation>{path} hat kein Bezugssystem mit Metern, andere Raster haben eines: Ihre Kacheln können nicht dieselbe Größe haben.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>{path} has too few images to tell whether the model gets better: {n}.</source>
        <translation>{path} hat zu wenige Bilder, um zu sagen, ob das Modell besser wird: {n}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>{path} has too few images to train on: {n}.</source>
        <translation>{path} hat zu wenige Bilder zum Trainieren: {n}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>{path} holds a run on other data: {changes}.</source>
        <translation>{path} enthält einen Trainingslauf mit anderen Daten: {changes}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>{path} holds a run with another configuration: {changes}.</source>
        <translation>{path} enthält einen Trainingslauf mit anderer Konfiguration: {changes}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>{path} holds other files: {names}.</source>
        <translation>{path} enthält andere Dateien: {names}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>{path} is a bundle, which knows its architecture.</source>
        <translation>{path} ist ein Modellpaket, das seine Architektur kennt.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>{path} is a draft model that computes in eight bits: it has no weights to learn.</source>
        <translation>{path} ist ein Entwurfsmodell, das mit acht Bit rechnet: Es hat keine Gewichte, die lernen könnten.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>{path} is a file of weights, which does not say what it is of.</source>
        <translation>{path} ist eine Datei mit Gewichten, die nicht sagt, wovon.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>{path} is a file.</source>
        <translation>{path} ist eine Datei.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>{path} is given twice.</source>
        <translation>{path} ist zweimal angegeben.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>{path} is missing.</source>
        <translation>{path} fehlt.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>{path} is no bundle, no run of which an epoch has ended and no file of weights.</source>
        <translation>{path} ist weder ein Modellpaket noch ein Trainingslauf mit mindestens einer abgeschlossenen Epoche, noch eine Datei mit Gewichten.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>{path} is not UTF-8 text.</source>
        <translation>{path} ist kein UTF-8-Text.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>{path} is not UTF-8 text: {reason}.</source>
        <translation>{path} ist kein UTF-8-Text: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>{path} is not a readable tar file: {reason}.</source>
        <translation>{path} ist keine lesbare tar-Datei: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>{path} tells of images that are not made here: {n}, {first} first.</source>
        <translation>{path} nennt Bilder, die hier nicht erstellt werden: {n}, zuerst {first}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>{path} was converted from {file}, and its graphs are for searching only.</source>
        <translation>{path} wurde aus {file} umgewandelt, und seine Graphen taugen nur zum Suchen.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>{path} was edited, and would be lost.</source>
        <translation>{path} wurde bearbeitet und ginge verloren.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>{where}: &quot;shows&quot; must be a list of the names of classes.</source>
        <translation>{where}: &quot;shows&quot; muss eine Liste der Namen von Klassen sein.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>{where}: &quot;{name}&quot; is {value}; it must be a text.</source>
        <translation>{where}: &quot;{name}&quot; ist {value}; es muss ein Text sein.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>{where}: expected a JSON object with &quot;filename&quot;, which is a text, and &quot;captions&quot;, which is a list of texts, even of one: {reason}.</source>
        <translation>{where}: erwartet wird ein JSON-Objekt mit &quot;filename&quot;, einem Text, und &quot;captions&quot;, einer Liste von Texten, auch wenn es nur einer ist: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>{where}: {name} has no caption.</source>
        <translation>{where}: {name} hat keinen Bildtext.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>{where}: {text} is half of a character.</source>
        <translation>{where}: {text} ist ein halbes Zeichen.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/errors.py"/>
        <source>Check that its folder is writable and that the disk has space.</source>
        <translation>Prüfen Sie, ob der Ordner beschreibbar ist und der Datenträger Platz hat.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/errors.py"/>
        <source>The engine reported an error without a text.</source>
        <translation>Die Suchmaschine meldete einen Fehler ohne Text.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/area_link.py"/>
        <source>Drag a rectangle around what is to be searched; Esc gives up.</source>
        <translation>Ziehen Sie ein Rechteck um das, worin gesucht werden soll; Esc bricht ab.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/asking.py"/>
        <source>Replace File</source>
        <translation>Datei ersetzen</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/asking.py"/>
        <source>{path} exists. Replace it?</source>
        <translation>{path} gibt es schon. Soll sie ersetzt werden?</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/bar_item.py"/>
        <source>Details…</source>
        <translation>Einzelheiten…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/bar_item.py"/>
        <source>Set up the engine…</source>
        <translation>Suchmaschine einrichten…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/bar_item.py"/>
        <source>Text Search</source>
        <translation>Textsuche</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/dock.py"/>
        <source>Index ready: {tiles} in {time}.</source>
        <translation>Index fertig: {tiles} in {time}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/dock.py"/>
        <source>{tiles} written to {path}.</source>
        <translation>{tiles} nach {path} geschrieben.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/example_link.py"/>
        <source>Drag a square over what you look for; Esc gives up.</source>
        <translation>Ziehen Sie ein Quadrat über das, was Sie suchen; Esc bricht ab.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/example_link.py"/>
        <source>Draw on a raster layer, or take an image file.</source>
        <translation>Zeichnen Sie auf einem Rasterlayer, oder nehmen Sie eine Bilddatei.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/example_link.py"/>
        <source>Example from the Map</source>
        <translation>Beispiel aus der Karte</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/example_link.py"/>
        <source>No raster is shown where you have drawn.</source>
        <translation>Wo Sie gezeichnet haben, wird kein Raster gezeigt.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/example_link.py"/>
        <source>Take the picture from the raster</source>
        <translation>Das Bild von diesem Raster nehmen</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/help_window.py"/>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/help_window.py"/>
        <source>Open in the browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/dialog.py"/>
        <source>Add an index that was built elsewhere, such as that of a whole archive</source>
        <translation>Einen anderswo erstellten Index in die Liste aufnehmen, zum Beispiel den eines ganzen Archivs</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/dialog.py"/>
        <source>Add to search</source>
        <translation>In die Suche aufnehmen</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/dialog.py"/>
        <source>Build the index anew with the options it has</source>
        <translation>Den Index mit seinen Optionen neu erstellen</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/dialog.py"/>
        <source>Build this index anew, with the model that new indexes are built with?</source>
        <translation>Diesen Index neu erstellen, mit dem Modell für neue Indizes?</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/dialog.py"/>
        <source>Build this index anew? It can be searched until the new one is whole.</source>
        <translation>Diesen Index neu erstellen? Er kann durchsucht werden, bis der neue vollständig ist.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/dialog.py"/>
        <source>Cache folder: {size} of {limit}</source>
        <translation>Cache-Ordner: {size} von {limit}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/dialog.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/dialog.py"/>
        <source>Choose what to delete of what was not used for long</source>
        <translation>Wählen, was von lange Unbenutztem gelöscht wird</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/dialog.py"/>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/dialog.py"/>
        <source>Delete indexes</source>
        <translation>Indizes löschen</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/dialog.py"/>
        <source>Delete the index file; the raster stays</source>
        <translation>Die Indexdatei löschen; das Raster bleibt</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/dialog.py"/>
        <source>Delete the indexes that were not used for the longest time?</source>
        <translation>Die Indizes löschen, die am längsten nicht benutzt wurden?</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/dialog.py"/>
        <source>Delete these indexes? Their rasters stay.</source>
        <translation>Diese Indizes löschen? Ihre Raster bleiben.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/dialog.py"/>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/dialog.py"/>
        <source>Free space…</source>
        <translation>Platz schaffen…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/dialog.py"/>
        <source>Index what is still missing; what is there is kept</source>
        <translation>Indexieren, was noch fehlt; was da ist, bleibt</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/dialog.py"/>
        <source>Indexes</source>
        <translation>Indizes</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/dialog.py"/>
        <source>Indexes of Text Search</source>
        <translation>Indizes der Textsuche</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/dialog.py"/>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/dialog.py"/>
        <source>Open index</source>
        <translation>Index öffnen</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/dialog.py"/>
        <source>Open index…</source>
        <translation>Index öffnen…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/dialog.py"/>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/dialog.py"/>
        <source>Rebuild</source>
        <translation>Neu erstellen</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/dialog.py"/>
        <source>Rebuild index</source>
        <translation>Index neu erstellen</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/dialog.py"/>
        <source>Relocate…</source>
        <translation>Neu zuordnen…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/dialog.py"/>
        <source>Search the rasters of these indexes as one</source>
        <translation>Die Raster dieser Indizes gemeinsam durchsuchen</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/dialog.py"/>
        <source>The raster was moved or renamed: say where it is</source>
        <translation>Das Raster wurde verschoben oder umbenannt: sagen, wo es ist</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/dialog.py"/>
        <source>There is no index yet: build one in the panel.</source>
        <translation>Es gibt noch keinen Index: Erstellen Sie einen im Bedienfeld.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/dialog.py"/>
        <source>Update</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/dialog.py"/>
        <source>Where is {name} now?</source>
        <translation>Wo ist {name} jetzt?</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/index_model.py"/>
        <source>Built</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/index_model.py"/>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/index_model.py"/>
        <source>Kept</source>
        <translation>Ort</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/index_model.py"/>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/index_model.py"/>
        <source>Raster</source>
        <translation>Raster</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/index_model.py"/>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/index_model.py"/>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/index_model.py"/>
        <source>Tile size</source>
        <translation>Kachelgröße</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/index_model.py"/>
        <source>Tiles</source>
        <translation>Kacheln</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/index_model.py"/>
        <source>beside the raster</source>
        <translation>neben dem Raster</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/index_model.py"/>
        <source>in the cache</source>
        <translation>im Cache</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/link.py"/>
        <source>The cache folder holds {size}, more than its limit: see “Indexes…”.</source>
        <translation>Der Cache-Ordner enthält {size}, mehr als seine Grenze: siehe „Indizes…“.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/options_box.py"/>
        <source> GiB</source>
        <translation> GiB</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/options_box.py"/>
        <source>Beside a raster in a read-only folder nothing can be kept: its index goes into the cache folder.
{path}</source>
        <translation>Neben einem Raster in einem schreibgeschützten Ordner kann nichts liegen: Sein Index kommt in den Cache-Ordner.
{path}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/options_box.py"/>
        <source>Beside the raster</source>
        <translation>Neben dem Raster</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/options_box.py"/>
        <source>In the cache folder</source>
        <translation>Im Cache-Ordner</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/options_box.py"/>
        <source>Keep new indexes</source>
        <translation>Neue Indizes aufbewahren</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/options_box.py"/>
        <source>Limit of the cache</source>
        <translation>Grenze des Caches</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/options_box.py"/>
        <source>When the cache folder holds more, the indexes that were not used for the longest time are offered for deletion; none is deleted without asking.</source>
        <translation>Enthält der Cache-Ordner mehr, werden die am längsten unbenutzten Indizes zum Löschen angeboten; keiner wird ungefragt gelöscht.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/layers/actions.py"/>
        <source>Areas above {value}</source>
        <translation>Flächen über {value}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/layers/actions.py"/>
        <source>Every ranked tile reaches the threshold; there may be more.</source>
        <translation>Jede gelistete Kachel erreicht die Schwelle; es kann mehr geben.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/layers/actions.py"/>
        <source>Export “{name}”</source>
        <translation>„{name}“ exportieren</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/layers/actions.py"/>
        <source>Exported to {path}.</source>
        <translation>Nach {path} exportiert.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/layers/actions.py"/>
        <source>Move the threshold until the map shows what you look for.</source>
        <translation>Verschieben Sie die Schwelle, bis die Karte zeigt, was Sie suchen.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/layers/actions.py"/>
        <source>There is no threshold yet.</source>
        <translation>Es gibt noch keine Schwelle.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/layers/actions.py"/>
        <source>Tiles above {value}</source>
        <translation>Kacheln über {value}</translation>
    </message>
    <message numerus="yes">
        <location filename="../rs_textsearch/gui/layers/actions.py"/>
        <source>{count} polygons</source>
        <translation><numerusform>{count} Polygon</numerusform><numerusform>{count} Polygone</numerusform></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/layers/panel.py"/>
        <source>Best tiles…</source>
        <translation>Beste Kacheln…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/layers/panel.py"/>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/layers/panel.py"/>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/layers/panel.py"/>
        <source>Heatmap opacity</source>
        <translation>Deckkraft der Heatmap</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/layers/panel.py"/>
        <source>Heatmap…</source>
        <translation>Heatmap…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/layers/panel.py"/>
        <source>Layers</source>
        <translation>Layer</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/layers/panel.py"/>
        <source>Make a polygon layer of what the threshold leaves; move the threshold first</source>
        <translation>Einen Polygonlayer aus dem machen, was der Schwellenwert übrig lässt; verschieben Sie erst den Schwellenwert</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/layers/panel.py"/>
        <source>Make polygons</source>
        <translation>Polygone erzeugen</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/layers/panel.py"/>
        <source>Merged areas of the heatmap</source>
        <translation>Verschmolzene Flächen der Heatmap</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/layers/panel.py"/>
        <source>Opacity</source>
        <translation>Deckkraft</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/layers/panel.py"/>
        <source>Polygons…</source>
        <translation>Polygone…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/layers/panel.py"/>
        <source>Query</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/layers/panel.py"/>
        <source>Save the layers of this query for other programs</source>
        <translation>Die Layer dieser Anfrage für andere Programme speichern</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/layers/panel.py"/>
        <source>Show only the part of the map that matches best</source>
        <translation>Nur den Teil der Karte zeigen, der am besten passt</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/layers/panel.py"/>
        <source>Single tiles</source>
        <translation>Einzelne Kacheln</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/layers/panel.py"/>
        <source>The part of the map with a similarity of at least {value}</source>
        <translation>Der Teil der Karte mit einer Ähnlichkeit von mindestens {value}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/layers/panel.py"/>
        <source>The query whose layers the controls below change</source>
        <translation>Die Anfrage, deren Layer die Regler darunter ändern</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/layers/panel.py"/>
        <source>Threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/layers/panel.py"/>
        <source>all</source>
        <translation>alles</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/layers/panel.py"/>
        <source>best {share} %</source>
        <translation>beste {share} %</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/layers/style_combo.py"/>
        <source>Heatmap colours</source>
        <translation>Farben der Heatmap</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/mark_link.py"/>
        <source>No tile is selected.</source>
        <translation>Keine Kachel ist gewählt.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/mark_link.py"/>
        <source>Search again, and mark them then.</source>
        <translation>Suchen Sie erneut, und markieren Sie sie dann.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/mark_link.py"/>
        <source>Search again.</source>
        <translation>Suchen Sie erneut.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/mark_link.py"/>
        <source>Select tiles in the list or on the map, and mark them then.</source>
        <translation>Wählen Sie Kacheln in der Liste oder auf der Karte, und markieren Sie sie dann.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/mark_link.py"/>
        <source>The layers of these results are not in the project any more.</source>
        <translation>Die Layer dieser Ergebnisse sind nicht mehr im Projekt.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/mark_link.py"/>
        <source>The raster has no reference system: marks teach this search, but they are no polygons to train with.</source>
        <translation>Das Raster hat kein Bezugssystem: Mit Markierungen lässt sich diese Suche anlernen, aber sie sind keine Polygone zum Trainieren.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/mark_link.py"/>
        <source>These tiles were found by an earlier version, without their places.</source>
        <translation>Diese Kacheln wurden von einer früheren Version gefunden, ohne ihren Ort.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/mark_link.py"/>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message numerus="yes">
        <location filename="../rs_textsearch/gui/mark_link.py"/>
        <source>{count} marks taken away.</source>
        <translation><numerusform>{count} Markierung entfernt.</numerusform><numerusform>{count} Markierungen entfernt.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../rs_textsearch/gui/mark_link.py"/>
        <source>{count} tiles marked right.</source>
        <translation><numerusform>{count} Kachel als richtig markiert.</numerusform><numerusform>{count} Kacheln als richtig markiert.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../rs_textsearch/gui/mark_link.py"/>
        <source>{count} tiles marked wrong.</source>
        <translation><numerusform>{count} Kachel als falsch markiert.</numerusform><numerusform>{count} Kacheln als falsch markiert.</numerusform></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/card.py"/>
        <source>Checkpoint</source>
        <translation>Checkpoint</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/card.py"/>
        <source>Ground in a tile</source>
        <translation>Boden in einer Kachel</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/card.py"/>
        <source>Identity</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/card.py"/>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/card.py"/>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/card.py"/>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/card.py"/>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/card.py"/>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/card.py"/>
        <source>Notes</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/card.py"/>
        <source>Trained and tested on</source>
        <translation>Trainiert und geprüft mit</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/card.py"/>
        <source>Vocabulary</source>
        <translation>Wortschatz</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/card.py"/>
        <source>licence: {text}</source>
        <translation>Lizenz: {text}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/card.py"/>
        <source>mean recall {value} %</source>
        <translation>mittlerer Recall {value} %</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/card.py"/>
        <source>part of the plugin</source>
        <translation>Teil des Plugins</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/card.py"/>
        <source>synthetic</source>
        <translation>synthetisch</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/card.py"/>
        <source>text to image</source>
        <translation>Text zu Bild</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/card.py"/>
        <source>{low} to {high} m, typically {typical} m</source>
        <translation>{low} bis {high} m, meist {typical} m</translation>
    </message>
    <message numerus="yes">
        <location filename="../rs_textsearch/gui/models/card.py"/>
        <source>{n} captions</source>
        <translation><numerusform>{n} Bildtext</numerusform><numerusform>{n} Bildtexte</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../rs_textsearch/gui/models/card.py"/>
        <source>{n} images</source>
        <translation><numerusform>{n} Bild</numerusform><numerusform>{n} Bilder</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../rs_textsearch/gui/models/card.py"/>
        <source>{n} words seen in training</source>
        <translation><numerusform>{n} Wort aus dem Training</numerusform><numerusform>{n} Wörter aus dem Training</numerusform></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/card.py"/>
        <source>{n} × {n} pixels</source>
        <translation>{n} × {n} Pixel</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/comparison.py"/>
        <source>Build the missing index</source>
        <translation>Den fehlenden Index erstellen</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/comparison.py"/>
        <source>Compare models on “{layer}”</source>
        <translation>Modelle an „{layer}“ vergleichen</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/comparison.py"/>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/comparison.py"/>
        <source>Searching…</source>
        <translation>Suche läuft…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/comparison.py"/>
        <source>What do you look for?</source>
        <translation>Wonach suchen Sie?</translation>
    </message>
    <message numerus="yes">
        <location filename="../rs_textsearch/gui/models/comparison.py"/>
        <source>{n} of the {top} best tiles of the left lie on ones of the right.</source>
        <translation><numerusform>{n} der {top} besten Kacheln links liegt auf einer von rechts.</numerusform><numerusform>{n} der {top} besten Kacheln links liegen auf welchen von rechts.</numerusform></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/comparison.py"/>
        <source>“{layer}” has no index by this model.</source>
        <translation>„{layer}“ hat keinen Index dieses Modells.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/manager.py"/>
        <source>Add folder…</source>
        <translation>Ordner hinzufügen…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/manager.py"/>
        <source>Add model {name}</source>
        <translation>Modell {name} hinzufügen</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/manager.py"/>
        <source>Add zip…</source>
        <translation>ZIP hinzufügen…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/manager.py"/>
        <source>Ask two models the same on the chosen raster</source>
        <translation>Zwei Modellen dieselbe Frage an das gewählte Raster stellen</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/manager.py"/>
        <source>Checking and copying {name}…</source>
        <translation>{name} wird geprüft und kopiert…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/manager.py"/>
        <source>Compare…</source>
        <translation>Vergleichen…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/manager.py"/>
        <source>Folder of a model bundle</source>
        <translation>Ordner eines Modellpakets</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/manager.py"/>
        <source>Get a stronger model…</source>
        <translation>Ein stärkeres Modell holen …</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/manager.py"/>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/manager.py"/>
        <source>New indexes are built with {model}.</source>
        <translation>Neue Indizes werden mit {model} erstellt.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/manager.py"/>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/manager.py"/>
        <source>Remove model</source>
        <translation>Modell entfernen</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/manager.py"/>
        <source>Remove {model}? Indexes that were built with it cannot be searched any more.</source>
        <translation>{model} entfernen? Mit ihm erstellte Indizes können dann nicht mehr durchsucht werden.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/manager.py"/>
        <source>There is one model: add another to compare it with</source>
        <translation>Es gibt nur ein Modell: Fügen Sie ein anderes zum Vergleich hinzu</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/manager.py"/>
        <source>Train for your region…</source>
        <translation>Für Ihre Region trainieren…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/manager.py"/>
        <source>Use by default</source>
        <translation>Als Standard nutzen</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/manager.py"/>
        <source>Used for new indexes</source>
        <translation>Wird für neue Indizes benutzt</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/manager.py"/>
        <source>Zip of a model bundle</source>
        <translation>ZIP eines Modellpakets</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/manager.py"/>
        <source>{model} was added; its files are as its card says.</source>
        <translation>{model} wurde hinzugefügt; seine Dateien stimmen mit der Karte überein.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/manager.py"/>
        <source>{model} was removed.</source>
        <translation>{model} wurde entfernt.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/offered_html.py"/>
        <source>A file of your own</source>
        <translation>Eine eigene Datei</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/offered_html.py"/>
        <source>An index belongs to one model: yours stay, this one needs its own.</source>
        <translation>Ein Index gehört zu einem Modell: Ihre bleiben, dieses braucht eigene.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/offered_html.py"/>
        <source>Checksum</source>
        <translation>Prüfsumme</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/offered_html.py"/>
        <source>Download</source>
        <translation>Download</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/offered_html.py"/>
        <source>Download “{name}”, {what}?</source>
        <translation>„{name}“ herunterladen, {what}?</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/offered_html.py"/>
        <source>Indexing</source>
        <translation>Indizieren</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/offered_html.py"/>
        <source>Its checksum is not published, so that only its size can be compared.</source>
        <translation>Eine Prüfsumme ist nicht veröffentlicht, sodass nur die Größe verglichen werden kann.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/offered_html.py"/>
        <source>Licence: {text}.</source>
        <translation>Lizenz: {text}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/offered_html.py"/>
        <source>Memory</source>
        <translation>Arbeitsspeicher</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/offered_html.py"/>
        <source>None that could be verified.</source>
        <translation>Keine, die sich belegen ließen.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/offered_html.py"/>
        <source>On disk after that</source>
        <translation>Danach auf der Platte</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/offered_html.py"/>
        <source>Published figures</source>
        <translation>Veröffentlichte Werte</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/offered_html.py"/>
        <source>Reported by their authors, on test sets and by rules of their own; not measured here.</source>
        <translation>Von den Verfassern angegeben, mit eigenen Testdaten und Regeln; nicht hier gemessen.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/offered_html.py"/>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/offered_html.py"/>
        <source>The weights of a CLIP that somebody published or that you trained: as .safetensors, as PyTorch&#x27;s state dict (.pt, .bin) or as OpenAI&#x27;s archive. Nothing in the file is executed. Only its architecture must be one that the engine knows; where the file leaves open which one, choose it below.</source>
        <translation>Die Gewichte eines CLIP, das jemand veröffentlicht hat oder das Sie trainiert haben: als .safetensors, als State-Dict von PyTorch (.pt, .bin) oder als OpenAIs Archiv. Nichts in der Datei wird ausgeführt. Nur muss die Suchmaschine die Architektur kennen; wo die Datei offen lässt, welche es ist, wählen Sie sie unten.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/offered_html.py"/>
        <source>about {size}</source>
        <translation>etwa {size}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/offered_html.py"/>
        <source>not published</source>
        <translation>nicht veröffentlicht</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/offered_html.py"/>
        <source>not published: only the size can be compared</source>
        <translation>nicht veröffentlicht: Nur die Größe kann verglichen werden</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/offered_html.py"/>
        <source>on a CPU about {n} times as long as with the model that ships</source>
        <translation>auf einer CPU etwa {n}-mal so lange wie mit dem mitgelieferten Modell</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/offered_html.py"/>
        <source>{host} gets to know the address of your computer; nothing of your data is sent.</source>
        <translation>{host} erfährt die Adresse Ihres Computers; von Ihren Daten wird nichts gesendet.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/offered_html.py"/>
        <source>{size} for the weights; an index run takes several times that</source>
        <translation>{size} für die Gewichte; das Indizieren braucht ein Mehrfaches davon</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/offered_html.py"/>
        <source>{size} from {host}</source>
        <translation>{size} von {host}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/offered_html.py"/>
        <source>{size}, was added</source>
        <translation>{size}, hinzugefügt</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/stronger.py"/>
        <source>A file of your own…</source>
        <translation>Eine eigene Datei …</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/stronger.py"/>
        <source>About the model</source>
        <translation>Über das Modell</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/stronger.py"/>
        <source>Architecture</source>
        <translation>Architektur</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/stronger.py"/>
        <source>As the file says</source>
        <translation>Wie die Datei sagt</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/stronger.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/stronger.py"/>
        <source>Convert this file</source>
        <translation>Diese Datei umwandeln</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/stronger.py"/>
        <source>Download a model</source>
        <translation>Ein Modell herunterladen</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/stronger.py"/>
        <source>Download it</source>
        <translation>Herunterladen</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/stronger.py"/>
        <source>Get a stronger model</source>
        <translation>Ein stärkeres Modell holen</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/stronger.py"/>
        <source>Get this model</source>
        <translation>Dieses Modell holen</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/stronger.py"/>
        <source>I have the file already</source>
        <translation>Ich habe die Datei schon</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/stronger.py"/>
        <source>Keep the downloaded file after that</source>
        <translation>Die heruntergeladene Datei danach behalten</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/stronger.py"/>
        <source>Models that can be fetched</source>
        <translation>Modelle, die geholt werden können</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/stronger.py"/>
        <source>Only the model that is made of it is needed; the file is of use elsewhere.</source>
        <translation>Gebraucht wird nur das Modell, das daraus entsteht; die Datei nützt anderswo.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/stronger.py"/>
        <source>Reading the list of models from {path}…</source>
        <translation>Die Liste der Modelle wird von {path} gelesen …</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/stronger.py"/>
        <source>The shape of the model, by its name in open_clip</source>
        <translation>Der Aufbau des Modells, mit seinem Namen in open_clip</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/stronger.py"/>
        <source>These models know more words and see more than the one that ships. They take more disk and memory and index slower. Nothing is downloaded before you agree.</source>
        <translation>Diese Modelle kennen mehr Wörter und sehen mehr als das mitgelieferte. Sie brauchen mehr Platz und Arbeitsspeicher und indizieren langsamer. Nichts wird heruntergeladen, bevor Sie zustimmen.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/stronger.py"/>
        <source>Use it for new indexes</source>
        <translation>Für neue Indizes benutzen</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/stronger.py"/>
        <source>Weights of a CLIP model</source>
        <translation>Gewichte eines CLIP-Modells</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/stronger.py"/>
        <source>Where this computer has no network: fetch the file elsewhere and bring it along.</source>
        <translation>Wo dieser Computer kein Netz hat: Holen Sie die Datei anderswo und bringen Sie sie mit.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/stronger.py"/>
        <source>{model} was added.</source>
        <translation>{model} wurde hinzugefügt.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/options_page.py"/>
        <source>A folder with card.json, image.onnx, text.onnx and tokenizer.json</source>
        <translation>Ein Ordner mit card.json, image.onnx, text.onnx und tokenizer.json</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/options_page.py"/>
        <source>CPU</source>
        <translation>Prozessor (CPU)</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/options_page.py"/>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/options_page.py"/>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/options_page.py"/>
        <source>Engine</source>
        <translation>Suchmaschine</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/options_page.py"/>
        <source>Fastest available</source>
        <translation>Schnellstes verfügbares</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/options_page.py"/>
        <source>List of models</source>
        <translation>Liste der Modelle</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/options_page.py"/>
        <source>Measure</source>
        <translation>Messen</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/options_page.py"/>
        <source>NVIDIA GPU (CUDA)</source>
        <translation>NVIDIA-Grafikkarte (CUDA)</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/options_page.py"/>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/options_page.py"/>
        <source>Speed</source>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/options_page.py"/>
        <source>Start the engine and see what it runs on and how fast it describes tiles</source>
        <translation>Die Suchmaschine starten und sehen, worauf sie läuft und wie schnell sie Kacheln beschreibt</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/options_page.py"/>
        <source>Starting the engine and measuring…</source>
        <translation>Suchmaschine wird gestartet und gemessen…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/options_page.py"/>
        <source>The check was cancelled.</source>
        <translation>Die Prüfung wurde abgebrochen.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/options_page.py"/>
        <source>The engine works with Python {version}.</source>
        <translation>Die Suchmaschine läuft mit Python {version}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/options_page.py"/>
        <source>The list that ships with the plugin</source>
        <translation>Die mitgelieferte Liste</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/options_page.py"/>
        <source>The model that ships with the plugin</source>
        <translation>Das mitgelieferte Modell</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/options_page.py"/>
        <source>Tiles in the list</source>
        <translation>Kacheln in der Liste</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/options_page.py"/>
        <source>Versions, devices and speeds, without passwords and your name, to send to others</source>
        <translation>Versionen, Geräte und Geschwindigkeiten, ohne Passwörter und Ihren Namen, zum Weitergeben</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/options_page.py"/>
        <source>What “Get a stronger model” offers: a file or an https address of your organisation, written like resources/models/stronger.json.</source>
        <translation>Was „Ein stärkeres Modell holen“ anbietet: eine Datei oder https-Adresse Ihrer Organisation, geschrieben wie resources/models/stronger.json.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/options_page.py"/>
        <source>{gpu}: driver {driver}, architecture {architecture}, {memory} of memory.</source>
        <translation>{gpu}: Treiber {driver}, Architektur {architecture}, {memory} Speicher.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/options_page.py"/>
        <source>{gpu}: driver {driver}, architecture {architecture}.</source>
        <translation>{gpu}: Treiber {driver}, Architektur {architecture}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/options_page.py"/>
        <source>{rate} tiles per second on {device}.</source>
        <translation>{rate} Kacheln je Sekunde auf {device}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/example_button.py"/>
        <source>Add an example</source>
        <translation>Ein Beispiel hinzufügen</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/example_button.py"/>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/example_button.py"/>
        <source>Draw a square on the map</source>
        <translation>Ein Quadrat auf der Karte ziehen</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/example_button.py"/>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/example_button.py"/>
        <source>Image Files as Examples</source>
        <translation>Bilddateien als Beispiele</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/example_button.py"/>
        <source>Image file…</source>
        <translation>Bilddatei…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/example_button.py"/>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/example_button.py"/>
        <source>Look for what a picture shows: from the map, a file or the clipboard</source>
        <translation>Suchen, was ein Bild zeigt: aus der Karte, einer Datei oder der Zwischenablage</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/example_button.py"/>
        <source>Paste an image</source>
        <translation>Ein Bild einfügen</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/examples.py"/>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/examples.py"/>
        <source>How much the examples count against the text</source>
        <translation>Wie viel die Beispiele gegen den Text zählen</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/examples.py"/>
        <source>Less like</source>
        <translation>Weniger wie</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/examples.py"/>
        <source>Less like this</source>
        <translation>Weniger davon</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/examples.py"/>
        <source>More like</source>
        <translation>Mehr wie</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/examples.py"/>
        <source>More like this</source>
        <translation>Mehr davon</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/examples.py"/>
        <source>Take away</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/examples.py"/>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/examples.py"/>
        <source>Weight of the examples against the text</source>
        <translation>Gewicht der Beispiele gegen den Text</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/examples.py"/>
        <source>{example}, remove</source>
        <translation>{example}, entfernen</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/examples.py"/>
        <source>{example}: click to take it away</source>
        <translation>{example}: zum Entfernen klicken</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/menu.py"/>
        <source>Clear recent queries</source>
        <translation>Letzte Anfragen löschen</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/menu.py"/>
        <source>Export saved queries</source>
        <translation>Gespeicherte Anfragen exportieren</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/menu.py"/>
        <source>Export saved queries…</source>
        <translation>Gespeicherte Anfragen exportieren…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/menu.py"/>
        <source>Import saved queries</source>
        <translation>Gespeicherte Anfragen importieren</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/menu.py"/>
        <source>Import saved queries…</source>
        <translation>Gespeicherte Anfragen importieren…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/menu.py"/>
        <source>Manage saved queries…</source>
        <translation>Gespeicherte Anfragen verwalten…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/menu.py"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/menu.py"/>
        <source>Queries</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/menu.py"/>
        <source>Queries (*.json)</source>
        <translation>Anfragen (*.json)</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/menu.py"/>
        <source>Recent</source>
        <translation>Letzte</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/menu.py"/>
        <source>Recent and saved queries</source>
        <translation>Letzte und gespeicherte Anfragen</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/menu.py"/>
        <source>Save query</source>
        <translation>Anfrage speichern</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/menu.py"/>
        <source>Save this query…</source>
        <translation>Diese Anfrage speichern…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/menu.py"/>
        <source>Saved</source>
        <translation>Gespeicherte</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/panel.py"/>
        <source>But not</source>
        <translation>Aber nicht</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/panel.py"/>
        <source>Describe it in English as one would caption a picture: “many boats in a harbour”. Separate several queries by semicolons (Shift+Enter); each gets layers of its own.</source>
        <translation>Beschreiben Sie es auf Englisch wie in einer Bildunterschrift: “many boats in a harbour”. Mehrere Anfragen durch Semikolon trennen (Umschalt+Eingabe); jede erhält eigene Layer.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/panel.py"/>
        <source>Did you mean “{word}”?</source>
        <translation>Meinten Sie „{word}“?</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/panel.py"/>
        <source>Rank all tiles by the query (Enter)</source>
        <translation>Alle Kacheln nach der Anfrage ordnen (Eingabe)</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/panel.py"/>
        <source>Search both</source>
        <translation>Beide suchen</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/panel.py"/>
        <source>Search {count} texts</source>
        <translation>{count} Texte suchen</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/panel.py"/>
        <source>The model never saw “{word}” in training.</source>
        <translation>Das Modell sah „{word}“ im Training nie.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/panel.py"/>
        <source>Tiles that match this move down. Separate several texts by commas.</source>
        <translation>Kacheln, die hierzu passen, rücken nach hinten. Mehrere Texte durch Kommas trennen.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/panel.py"/>
        <source>but not… (optional)</source>
        <translation>aber nicht… (wahlweise)</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/panel.py"/>
        <source>“{word}” was in no training caption: the answer says how it is understood.</source>
        <translation>„{word}“ stand in keinem Bildtext des Trainings: Die Antwort sagt, wie es verstanden wird.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/saved_queries.py"/>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/saved_queries.py"/>
        <source>Saved Queries</source>
        <translation>Gespeicherte Anfragen</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/saved_queries.py"/>
        <source>Saved queries</source>
        <translation>Gespeicherte Anfragen</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/saved_queries.py"/>
        <source>Use</source>
        <translation>Benutzen</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/taught_line.py"/>
        <source>As taught (marks: {count})</source>
        <translation>Wie angelernt (Markierungen: {count})</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/taught_line.py"/>
        <source>Stop using what was taught</source>
        <translation>Angelerntes nicht mehr benutzen</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/where_field.py"/>
        <source>Draw a rectangle</source>
        <translation>Ein Rechteck ziehen</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/where_field.py"/>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/where_field.py"/>
        <source>Only in the polygons of “{layer}”</source>
        <translation>Nur in den Polygonen von „{layer}“</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/where_field.py"/>
        <source>Only in the rectangle that was drawn</source>
        <translation>Nur in dem gezogenen Rechteck</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/where_field.py"/>
        <source>Only in the selected features of “{layer}”</source>
        <translation>Nur in den gewählten Objekten von „{layer}“</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/where_field.py"/>
        <source>Only in what the map shows when asked</source>
        <translation>Nur in dem, was die Karte beim Suchen zeigt</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/where_field.py"/>
        <source>Polygons of a layer</source>
        <translation>Polygone eines Layers</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/where_field.py"/>
        <source>Search everywhere</source>
        <translation>Überall suchen</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/where_field.py"/>
        <source>Selected features</source>
        <translation>Gewählte Objekte</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/where_field.py"/>
        <source>The features that are selected when you search.</source>
        <translation>Die Objekte, die beim Suchen gewählt sind.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/where_field.py"/>
        <source>The polygons as they are when you search.</source>
        <translation>Die Polygone, wie sie beim Suchen sind.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/where_field.py"/>
        <source>The rectangle that was drawn on the map.</source>
        <translation>Das Rechteck, das auf der Karte gezogen wurde.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/where_field.py"/>
        <source>What the map shows</source>
        <translation>Was die Karte zeigt</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/where_field.py"/>
        <source>What the map shows when you search: after moving it, search again.</source>
        <translation>Was die Karte beim Suchen zeigt: Suchen Sie erneut, nachdem Sie sie verschoben haben.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/where_field.py"/>
        <source>Where to search</source>
        <translation>Wo gesucht wird</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/where_field.py"/>
        <source>Where to search: everywhere, in the view, in polygons</source>
        <translation>Wo gesucht wird: überall, im Kartenausschnitt, in Polygonen</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/actions.py"/>
        <source>Copy coordinates</source>
        <translation>Koordinaten kopieren</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/actions.py"/>
        <source>Copy latitude and longitude</source>
        <translation>Breite und Länge kopieren</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/actions.py"/>
        <source>Export all shown tiles…</source>
        <translation>Alle gezeigten Kacheln exportieren…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/actions.py"/>
        <source>Export selected tiles…</source>
        <translation>Gewählte Kacheln exportieren…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/actions.py"/>
        <source>Find similar</source>
        <translation>Ähnliche suchen</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/actions.py"/>
        <source>Only what was asked in words can be right or wrong.</source>
        <translation>Nur was in Worten gefragt wurde, kann richtig oder falsch sein.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/actions.py"/>
        <source>This is right</source>
        <translation>Das ist richtig</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/actions.py"/>
        <source>This is wrong</source>
        <translation>Das ist falsch</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/actions.py"/>
        <source>Undo marking</source>
        <translation>Markieren rückgängig machen</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/actions.py"/>
        <source>Zoom to tile</source>
        <translation>Auf Kachel zoomen</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/answers_bar.py"/>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/answers_bar.py"/>
        <source>Close this answer</source>
        <translation>Diese Antwort schließen</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/answers_bar.py"/>
        <source>Close this answer (Delete)</source>
        <translation>Diese Antwort schließen (Entf)</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/count_bar.py"/>
        <source>A number of tiles, or thousandths of all tiles of the index</source>
        <translation>Eine Anzahl von Kacheln oder Tausendstel aller Kacheln des Index</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/count_bar.py"/>
        <source>Best</source>
        <translation>Beste</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/count_bar.py"/>
        <source>How many of the best tiles are shown</source>
        <translation>Wie viele der besten Kacheln gezeigt werden</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/count_bar.py"/>
        <source>Show more or fewer tiles, without a new search</source>
        <translation>Mehr oder weniger Kacheln zeigen, ohne neue Suche</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/count_bar.py"/>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/count_bar.py"/>
        <source>tiles</source>
        <translation>Kacheln</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/look_bar.py"/>
        <source>Grid</source>
        <translation>Raster aus Bildern</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/look_bar.py"/>
        <source>Grid where there is room for it</source>
        <translation>Raster aus Bildern, wo dafür Platz ist</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/look_bar.py"/>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/look_bar.py"/>
        <source>Show as</source>
        <translation>Zeigen als</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/look_bar.py"/>
        <source>Show the tiles as a list or as a grid of pictures</source>
        <translation>Die Kacheln als Liste oder als Raster aus Bildern zeigen</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/look_bar.py"/>
        <source>Size of the pictures</source>
        <translation>Größe der Bilder</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/model.py"/>
        <source>Presence: {level}</source>
        <translation>Vorhanden: {level}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/model.py"/>
        <source>Rank {rank}</source>
        <translation>Rang {rank}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/model.py"/>
        <source>Rank {rank}, presence: {level}</source>
        <translation>Rang {rank}, vorhanden: {level}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/model.py"/>
        <source>Rank {rank}: closer to the query than {percentile} % of the tiles.
z-score {z} (how far above this raster&#x27;s usual score), score {score}, scale {scale}.
{raster}</source>
        <translation>Rang {rank}: näher an der Anfrage als {percentile} % der Kacheln.
z-Wert {z} (wie weit über dem üblichen Wert dieses Rasters), Wert {score}, Maßstab {scale}.
{raster}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/model.py"/>
        <source>The order also weighs which tiles suit every text, so a lower rank can have a higher level.</source>
        <translation>Die Reihenfolge wägt auch ab, welche Kacheln zu jedem Text passen; ein späterer Rang kann deshalb eine höhere Stufe haben.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/model.py"/>
        <source>marked right</source>
        <translation>als richtig markiert</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/model.py"/>
        <source>marked wrong</source>
        <translation>als falsch markiert</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/model.py"/>
        <source>{rank}. tile {tile}</source>
        <translation>{rank}. Kachel {tile}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/panel.py"/>
        <source>Closest matches, not a complete inventory</source>
        <translation>Beste Treffer, keine vollständige Bestandsaufnahme</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/panel.py"/>
        <source>Ranked tiles</source>
        <translation>Geordnete Kacheln</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/panel.py"/>
        <source>The index has changed since: search again to see it as it is now.</source>
        <translation>Der Index hat sich seither geändert: Neu suchen zeigt ihn, wie er jetzt ist.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/panel.py"/>
        <source>The list holds the tiles that resemble the query most, also when nothing of the kind is there. Scores compare tiles within one query only.</source>
        <translation>Die Liste enthält die Kacheln, die der Anfrage am ähnlichsten sind, auch wenn nichts dergleichen da ist. Werte vergleichen Kacheln nur innerhalb einer Anfrage.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/panel.py"/>
        <source>{done} of {tiles}</source>
        <translation>{done} von {tiles}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/teach_bar.py"/>
        <source>Each mark was ranked by what the others teach. Average precision is 1 where all that are right come before all that are wrong.</source>
        <translation>Jede Markierung wurde nach dem eingeordnet, was die anderen lehren. Die durchschnittliche Präzision ist 1, wo alle richtigen vor allen falschen kommen.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/teach_bar.py"/>
        <source>Give up teaching (Esc)</source>
        <translation>Das Anlernen abbrechen (Esc)</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/teach_bar.py"/>
        <source>Mark at least one of these tiles that is right.</source>
        <translation>Markieren Sie mindestens eine dieser Kacheln, die richtig ist.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/teach_bar.py"/>
        <source>On held-out marks: average precision {before} before, {after} after.</source>
        <translation>An zurückgehaltenen Markierungen: durchschnittliche Präzision vorher {before}, nachher {after}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/teach_bar.py"/>
        <source>Rank by what the marks show, in seconds and without training: the texts stay.</source>
        <translation>Nach dem ordnen, was die Markierungen zeigen, in Sekunden und ohne Training: Die Texte bleiben.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/teach_bar.py"/>
        <source>Show labels as a layer</source>
        <translation>Labels als Layer zeigen</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/teach_bar.py"/>
        <source>Teach again</source>
        <translation>Erneut anlernen</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/teach_bar.py"/>
        <source>Teach this search</source>
        <translation>Diese Suche anlernen</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/teach_bar.py"/>
        <source>Teaching…</source>
        <translation>Wird angelernt…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/teach_bar.py"/>
        <source>To tell what was gained, mark tiles in other places as well.</source>
        <translation>Um zu sagen, was gewonnen wurde, markieren Sie auch Kacheln an anderen Stellen.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/teach_bar.py"/>
        <source>Too few marks to tell what was gained.</source>
        <translation>Zu wenige Markierungen, um zu sagen, was gewonnen wurde.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/teach_bar.py"/>
        <source>{counts}.</source>
        <translation>{counts}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/teach_bar.py"/>
        <source>{counts}: {n} of each are a good start.</source>
        <translation>{counts}: Je {n} sind ein guter Anfang.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/teach_bar.py"/>
        <source>{counts}; at least one tile that is right is needed.</source>
        <translation>{counts}: Mindestens eine richtige wird gebraucht.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/teach_bar.py"/>
        <source>{right} right, {wrong} wrong</source>
        <translation>{right} richtig, {wrong} falsch</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/teach_bar.py"/>
        <source>{right} right, {wrong} wrong, on tiles of another size than these: mark some of these.</source>
        <translation>{right} richtig, {wrong} falsch, auf Kacheln anderer Größe als diese: Markieren Sie einige von diesen.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/search_link.py"/>
        <source>Close Answer</source>
        <translation>Antwort schließen</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/search_link.py"/>
        <source>Close the answer to “{query}”?</source>
        <translation>Die Antwort auf „{query}“ schließen?</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/search_link.py"/>
        <source>Export tiles</source>
        <translation>Kacheln exportieren</translation>
    </message>
    <message numerus="yes">
        <location filename="../rs_textsearch/gui/search_link.py"/>
        <source>Its group of {count} layers leaves the project, with what was made of them. The query stays among the recent ones: it can be asked again.</source>
        <translation><numerusform>Ihr Layer verlässt das Projekt, mit dem, was daraus gemacht wurde. Die Anfrage bleibt unter den letzten: Sie kann erneut gestellt werden.</numerusform><numerusform>Ihre Gruppe mit {count} Layern verlässt das Projekt, mit dem, was daraus gemacht wurde. Die Anfrage bleibt unter den letzten: Sie kann erneut gestellt werden.</numerusform></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/search_link.py"/>
        <source>The layer of these results is not in the project any more.</source>
        <translation>Der Layer dieser Ergebnisse ist nicht mehr im Projekt.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/create_box.py"/>
        <source>Copy command</source>
        <translation>Befehl kopieren</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/create_box.py"/>
        <source>Copy the command that fills it</source>
        <translation>Den Befehl kopieren, der ihn füllt</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/create_box.py"/>
        <source>Folder of wheels</source>
        <translation>Ordner mit Wheels</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/create_box.py"/>
        <source>For NVIDIA GPUs (CUDA)</source>
        <translation>Für NVIDIA-Grafikkarten (CUDA)</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/create_box.py"/>
        <source>For a computer with a network, the same system and the same version of Python</source>
        <translation>Für einen Rechner mit Netz, demselben System und derselben Python-Version</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/create_box.py"/>
        <source>Install one with your system&#x27;s package manager, or from python.org.</source>
        <translation>Installieren Sie eines mit der Paketverwaltung Ihres Systems oder von python.org.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/create_box.py"/>
        <source>Into {folder}: about {download} to download, {disk} on the disk. It is your own, all QGIS profiles share it, and nothing else is changed.</source>
        <translation>In {folder}: etwa {download} herunterzuladen, {disk} auf der Festplatte. Die Umgebung gehört Ihnen, alle QGIS-Profile teilen sie, und sonst wird nichts verändert.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/create_box.py"/>
        <source>Into {folder}: {disk} on the disk.</source>
        <translation>In {folder}: {disk} auf der Festplatte.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/create_box.py"/>
        <source>It has no wheel of: {names}.</source>
        <translation>Er enthält kein Wheel von: {names}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/create_box.py"/>
        <source>Look again</source>
        <translation>Erneut suchen</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/create_box.py"/>
        <source>Looking for Python…</source>
        <translation>Suche nach Python…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/create_box.py"/>
        <source>No Python {least} or newer was found besides QGIS&#x27;s own.</source>
        <translation>Außer dem von QGIS wurde kein Python {least} oder neuer gefunden.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/create_box.py"/>
        <source>Run in a terminal: {command}</source>
        <translation>Im Terminal ausführen: {command}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/create_box.py"/>
        <source>The Python that the engine&#x27;s environment is made of</source>
        <translation>Das Python, aus dem die Umgebung der Suchmaschine entsteht</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/create_box.py"/>
        <source>There is no folder {path}.</source>
        <translation>Es gibt keinen Ordner {path}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/create_box.py"/>
        <source>With what training needs (PyTorch)</source>
        <translation>Mit dem, was das Training braucht (PyTorch)</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/create_box.py"/>
        <source>{path} lacks the modules venv and ensurepip.</source>
        <translation>{path} fehlen die Module venv und ensurepip.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/dialog.py"/>
        <source>Set up the engine of Text Search</source>
        <translation>Die Suchmaschine von Text Search einrichten</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/link.py"/>
        <source>An index is being built. Changing the engine ends that; what is done is kept, and “Build index” continues there. Go on?</source>
        <translation>Gerade wird ein Index erstellt. Die Suchmaschine zu ändern beendet das; was fertig ist, bleibt, und Erstellen setzt dort fort. Weiter?</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/own_box.py"/>
        <source>Looking at the interpreter…</source>
        <translation>Der Interpreter wird angesehen…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/own_box.py"/>
        <source>Python interpreter of the search engine</source>
        <translation>Python-Interpreter der Suchmaschine</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/own_box.py"/>
        <source>Python of an environment</source>
        <translation>Python einer Umgebung</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/own_box.py"/>
        <source>Python {version} has all packages.</source>
        <translation>Python {version} hat alle Pakete.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/own_box.py"/>
        <source>Python {version} lacks {names}. In a terminal: {command}</source>
        <translation>Python {version} fehlen {names}. Im Terminal: {command}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/panel.py"/>
        <source>Bring up to date</source>
        <translation>Auf den neuen Stand bringen</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/panel.py"/>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/panel.py"/>
        <source>Checking that all is there…</source>
        <translation>Prüfe, ob alles da ist…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/panel.py"/>
        <source>Copy log</source>
        <translation>Protokoll kopieren</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/panel.py"/>
        <source>Delete the engine&#x27;s environment in {folder}? Indexes and models stay.</source>
        <translation>Die Umgebung der Suchmaschine in {folder} löschen? Indizes und Modelle bleiben.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/panel.py"/>
        <source>Fetching {package}: {size} so far</source>
        <translation>Lade {package}: bisher {size}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/panel.py"/>
        <source>From a folder of wheels that was filled elsewhere</source>
        <translation>Aus einem Ordner mit Wheels, der anderswo gefüllt wurde</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/panel.py"/>
        <source>Installing {package}: {done} of {total}</source>
        <translation>Installiere {package}: {done} von {total}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/panel.py"/>
        <source>Looking for {package}…</source>
        <translation>Suche nach {package}…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/panel.py"/>
        <source>Make one here</source>
        <translation>Hier eine erstellen</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/panel.py"/>
        <source>Make one without a network</source>
        <translation>Eine ohne Netz erstellen</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/panel.py"/>
        <source>Making the environment…</source>
        <translation>Erstelle die Umgebung…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/panel.py"/>
        <source>Remove the engine</source>
        <translation>Suchmaschine entfernen</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/panel.py"/>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/panel.py"/>
        <source>Repair</source>
        <translation>Reparieren</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/panel.py"/>
        <source>Repair the engine, make it for something else, or use another</source>
        <translation>Die Suchmaschine reparieren, für anderes erstellen oder eine andere verwenden</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/panel.py"/>
        <source>Searching needs an engine: a Python of its own, apart from QGIS&#x27;s.</source>
        <translation>Zum Suchen braucht es eine Suchmaschine: ein eigenes Python, getrennt von dem von QGIS.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/panel.py"/>
        <source>Set up</source>
        <translation>Einrichten</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/panel.py"/>
        <source>Setting up the engine in {folder}</source>
        <translation>Die Suchmaschine wird in {folder} eingerichtet</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/panel.py"/>
        <source>Setting up was interrupted. “Repair” goes on with what is there.</source>
        <translation>Die Einrichtung wurde unterbrochen. Reparieren setzt mit dem Vorhandenen fort.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/panel.py"/>
        <source>Starting…</source>
        <translation>Startet…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/panel.py"/>
        <source>The engine is set up: {facts}.</source>
        <translation>Die Suchmaschine ist eingerichtet: {facts}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/panel.py"/>
        <source>The engine runs with {path}.</source>
        <translation>Die Suchmaschine läuft mit {path}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/panel.py"/>
        <source>There is no program {path}.</source>
        <translation>Es gibt kein Programm {path}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/panel.py"/>
        <source>This version of the plugin needs other packages than are there.</source>
        <translation>Diese Version der Erweiterung braucht andere Pakete, als vorhanden sind.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/panel.py"/>
        <source>Use a Python of my own</source>
        <translation>Ein eigenes Python verwenden</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/panel.py"/>
        <source>Use it</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/panel.py"/>
        <source>packages</source>
        <translation>Pakete</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/panel.py"/>
        <source>with training</source>
        <translation>mit Training</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/area_field.py"/>
        <source>Add one, or index what the map shows.</source>
        <translation>Fügen Sie einen hinzu, oder indexieren Sie, was die Karte zeigt.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/area_field.py"/>
        <source>Selected polygons</source>
        <translation>Gewählte Polygone</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/area_field.py"/>
        <source>The area of this index</source>
        <translation>Das Gebiet dieses Index</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/area_field.py"/>
        <source>The project has no polygon layer.</source>
        <translation>Das Projekt hat keinen Polygonlayer.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/area_field.py"/>
        <source>What the map shows now</source>
        <translation>Was die Karte jetzt zeigt</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/area_field.py"/>
        <source>Which part of the raster is indexed</source>
        <translation>Welcher Teil des Rasters indexiert wird</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/area_field.py"/>
        <source>Whole raster</source>
        <translation>Ganzes Raster</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/content_box.py"/>
        <source>2nd to 98th percentile</source>
        <translation>2. bis 98. Perzentil</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/content_box.py"/>
        <source>Area</source>
        <translation>Gebiet</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/content_box.py"/>
        <source>Area, colours, model</source>
        <translation>Gebiet, Farben, Modell</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/content_box.py"/>
        <source>As in the options</source>
        <translation>Wie in den Optionen</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/content_box.py"/>
        <source>As the layer is drawn</source>
        <translation>Wie der Layer gezeichnet wird</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/content_box.py"/>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/content_box.py"/>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/content_box.py"/>
        <source>By hand</source>
        <translation>Von Hand</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/content_box.py"/>
        <source>From … to …</source>
        <translation>Von … bis …</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/content_box.py"/>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/content_box.py"/>
        <source>Models…</source>
        <translation>Modelle…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/content_box.py"/>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/content_box.py"/>
        <source>See, add, compare and remove models</source>
        <translation>Modelle ansehen, hinzufügen, vergleichen und entfernen</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/content_box.py"/>
        <source>Stretch</source>
        <translation>Streckung</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/content_box.py"/>
        <source>Values as they are</source>
        <translation>Werte unverändert</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/content_box.py"/>
        <source>Which bands the model sees as red, green and blue, and how they are stretched</source>
        <translation>Welche Kanäle das Modell als Rot, Grün und Blau sieht und wie sie gestreckt werden</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/draw_dialog.py"/>
        <source> m per pixel</source>
        <translation> m pro Pixel</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/draw_dialog.py"/>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/draw_dialog.py"/>
        <source>GeoTIFF to write</source>
        <translation>GeoTIFF, das geschrieben wird</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/draw_dialog.py"/>
        <source>Many providers of map images forbid to store or to analyse them. Make sure that the terms of {provider} allow it.</source>
        <translation>Viele Anbieter von Kartenbildern verbieten, sie zu speichern oder auszuwerten. Vergewissern Sie sich, dass die Bedingungen von {provider} es erlauben.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/draw_dialog.py"/>
        <source>Resolution</source>
        <translation>Auflösung</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/draw_dialog.py"/>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/draw_dialog.py"/>
        <source>Save a part of “{layer}”</source>
        <translation>Einen Teil von „{layer}“ speichern</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/draw_dialog.py"/>
        <source>The whole layer</source>
        <translation>Der ganze Layer</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/draw_dialog.py"/>
        <source>Written to {path}.</source>
        <translation>Nach {path} geschrieben.</translation>
    </message>
    <message numerus="yes">
        <location filename="../rs_textsearch/gui/sources/draw_dialog.py"/>
        <source>{n} of {parts} parts are not complete after a second try: {share} % of the pixels did not come. They count as empty and are not searched.</source>
        <translation><numerusform>{n} von {parts} Teilen ist auch nach einem zweiten Versuch nicht vollständig: {share} % der Pixel kamen nicht. Sie gelten als leer und werden nicht durchsucht.</numerusform><numerusform>{n} von {parts} Teilen sind auch nach einem zweiten Versuch nicht vollständig: {share} % der Pixel kamen nicht. Sie gelten als leer und werden nicht durchsucht.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../rs_textsearch/gui/sources/draw_dialog.py"/>
        <source>{n} parts are of one colour: perhaps there is no picture at this scale.</source>
        <translation><numerusform>{n} Teil ist einfarbig: Vielleicht gibt es in diesem Maßstab kein Bild.</numerusform><numerusform>{n} Teile sind einfarbig: Vielleicht gibt es in diesem Maßstab kein Bild.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../rs_textsearch/gui/sources/draw_dialog.py"/>
        <source>{n} parts came at the second try.</source>
        <translation><numerusform>{n} Teil kam beim zweiten Versuch.</numerusform><numerusform>{n} Teile kamen beim zweiten Versuch.</numerusform></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/draw_dialog.py"/>
        <source>{width} × {height} pixels, at most {size}</source>
        <translation>{width} × {height} Pixel, höchstens {size}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/index_settings.py"/>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/index_settings.py"/>
        <source>Indexes…</source>
        <translation>Indizes…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/index_settings.py"/>
        <source>List, rebuild, relocate and delete indexes</source>
        <translation>Indizes auflisten, neu erstellen, neu zuordnen und löschen</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/panel.py"/>
        <source>({n} more)</source>
        <translation>({n} weitere)</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/panel.py"/>
        <source>Build index</source>
        <translation>Index erstellen</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/panel.py"/>
        <source>Build the index of “{layer}” anew?</source>
        <translation>Den Index von „{layer}“ neu erstellen?</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/panel.py"/>
        <source>Cut the raster into tiles and describe each by the model, once.</source>
        <translation>Das Raster in Kacheln schneiden und jede einmal vom Modell beschreiben lassen.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/panel.py"/>
        <source>Model {model}, {size}, {path}</source>
        <translation>Modell {model}, {size}, {path}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/panel.py"/>
        <source>Save a part as GeoTIFF…</source>
        <translation>Einen Teil als GeoTIFF speichern…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/panel.py"/>
        <source>Save what this layer shows of an area, and search that file</source>
        <translation>Speichern, was dieser Layer von einem Gebiet zeigt, und in dieser Datei suchen</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/panel.py"/>
        <source>The index can be searched until the new one is whole.</source>
        <translation>Der Index kann durchsucht werden, bis der neue vollständig ist.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/prospect.py"/>
        <source>Add to index</source>
        <translation>Zum Index hinzufügen</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/prospect.py"/>
        <source>Adds {estimate}.</source>
        <translation>Kommt hinzu: {estimate}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/prospect.py"/>
        <source>Continue index</source>
        <translation>Index fortsetzen</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/prospect.py"/>
        <source>Index ready: {tiles}</source>
        <translation>Index fertig: {tiles}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/prospect.py"/>
        <source>Looking at the area…</source>
        <translation>Das Gebiet wird geprüft …</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/prospect.py"/>
        <source>No index yet.</source>
        <translation>Noch kein Index.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/prospect.py"/>
        <source>No tile lies in the area.</source>
        <translation>Keine Kachel liegt im Gebiet.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/prospect.py"/>
        <source>So few tiles leave little to compare: a larger raster, or smaller tiles.</source>
        <translation>Bei so wenigen Kacheln gibt es kaum etwas zu vergleichen: größeres Raster oder kleinere Kacheln.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/prospect.py"/>
        <source>The disk has only {size} left.</source>
        <translation>Auf dem Datenträger sind nur noch {size} frei.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/prospect.py"/>
        <source>The index covers this area already.</source>
        <translation>Der Index deckt dieses Gebiet schon ab.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/prospect.py"/>
        <source>The index file cannot be read. It would be put aside, and a new one built.</source>
        <translation>Die Indexdatei kann nicht gelesen werden. Sie würde beiseitegelegt und ein neuer Index erstellt.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/prospect.py"/>
        <source>The index is not complete: {done} of {tiles}.</source>
        <translation>Der Index ist nicht vollständig: {done} von {tiles}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/prospect.py"/>
        <source>The index is out of date: {reason}.</source>
        <translation>Der Index ist veraltet: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/prospect.py"/>
        <source>The model that built this index, {model}, is not there any more, and no other can search in it.</source>
        <translation>Das Modell, mit dem dieser Index erstellt wurde, {model}, ist nicht mehr da, und mit einem anderen kann nicht darin gesucht werden.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/prospect.py"/>
        <source>These options differ from the index: it would be built anew, and is kept until the new one is whole.</source>
        <translation>Diese Optionen weichen vom Index ab: Er würde neu erstellt und bleibt, bis der neue vollständig ist.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/prospect.py"/>
        <source>Update index</source>
        <translation>Index aktualisieren</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/prospect.py"/>
        <source>no index</source>
        <translation>kein Index</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/prospect.py"/>
        <source>no model</source>
        <translation>kein Modell</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/prospect.py"/>
        <source>not complete</source>
        <translation>unvollständig</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/prospect.py"/>
        <source>out of date</source>
        <translation>veraltet</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/prospect.py"/>
        <source>the raster or the model changed</source>
        <translation>das Raster oder das Modell hat sich geändert</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/prospect.py"/>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/prospect.py"/>
        <source>unreadable</source>
        <translation>unlesbar</translation>
    </message>
    <message numerus="yes">
        <location filename="../rs_textsearch/gui/sources/prospect.py"/>
        <source>{n} of {all} rasters have no index yet.</source>
        <translation><numerusform>{n} von {all} Rastern hat noch keinen Index.</numerusform><numerusform>{n} von {all} Rastern haben noch keinen Index.</numerusform></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/raster_list.py"/>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/raster_list.py"/>
        <source>Filter by name</source>
        <translation>Nach Namen filtern</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/raster_list.py"/>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/raster_list.py"/>
        <source>None is ticked: the choice stays as it was.</source>
        <translation>Keines ist angekreuzt: Die Wahl blieb, wie sie war.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/raster_list.py"/>
        <source>Rasters to search together</source>
        <translation>Raster, die gemeinsam durchsucht werden</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/raster_list.py"/>
        <source>The project has no raster.</source>
        <translation>Das Projekt hat kein Raster.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/raster_list.py"/>
        <source>Tick all that are listed</source>
        <translation>Alle aufgeführten ankreuzen</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/raster_list.py"/>
        <source>Tick none of those that are listed</source>
        <translation>Keines der aufgeführten ankreuzen</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/raster_list.py"/>
        <source>{n} of {all} chosen</source>
        <translation>{n} von {all} gewählt</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/raster_picker.py"/>
        <source>Choose several rasters, to search them as one</source>
        <translation>Mehrere Raster wählen, um sie wie eines zu durchsuchen</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/raster_picker.py"/>
        <source>Several rasters</source>
        <translation>Mehrere Raster</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/raster_picker.py"/>
        <source>The raster to search</source>
        <translation>Das zu durchsuchende Raster</translation>
    </message>
    <message numerus="yes">
        <location filename="../rs_textsearch/gui/sources/raster_picker.py"/>
        <source>{count} rasters</source>
        <translation><numerusform>{count} Raster</numerusform><numerusform>{count} Raster</numerusform></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/raster_rows.py"/>
        <source>file missing</source>
        <translation>Datei fehlt</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/raster_rows.py"/>
        <source>no file: save a part as one</source>
        <translation>keine Datei: in eine zeichnen</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/raster_rows.py"/>
        <source>{state}, {tiles}</source>
        <translation>{state}, {tiles}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/ready_line.py"/>
        <source>Index settings</source>
        <translation>Einstellungen des Index</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/ready_line.py"/>
        <source>Tiling, area, colours and model of the index; all indexes; help</source>
        <translation>Kacheln, Gebiet, Farben und Modell des Index; alle Indizes; Hilfe</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/run_row.py"/>
        <source>Pause (Esc). What is indexed stays, and “Continue index” goes on from it.</source>
        <translation>Pause (Esc). Was indiziert ist, bleibt, und „Index fortsetzen“ macht dort weiter.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/run_row.py"/>
        <source>Starting with {layer}…</source>
        <translation>Beginne mit {layer}…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/run_row.py"/>
        <source>Stop indexing (Esc). The index stays as it was.</source>
        <translation>Indizierung anhalten (Esc). Der Index bleibt, wie er war.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/tiling_box.py"/>
        <source>Auto</source>
        <translation>Auto</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/tiling_box.py"/>
        <source>Auto ({size})</source>
        <translation>Auto ({size})</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/tiling_box.py"/>
        <source>Each scale is one more pass with larger tiles. Two scales find small and large things; more cost time and disk.</source>
        <translation>Jede Stufe ist ein weiterer Durchgang mit größeren Kacheln. Zwei Stufen finden Kleines und Großes; mehr kosten Zeit und Speicherplatz.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/tiling_box.py"/>
        <source>How much neighbouring tiles repeat of each other. 50 % makes a smooth heatmap.</source>
        <translation>Wie weit benachbarte Kacheln einander überlappen. 50 % ergeben eine glatte Heatmap.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/tiling_box.py"/>
        <source>Metres on the ground, or pixels of the raster</source>
        <translation>Meter am Boden oder Pixel des Rasters</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/tiling_box.py"/>
        <source>Overlap</source>
        <translation>Überlappung</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/tiling_box.py"/>
        <source>Scales</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/tiling_box.py"/>
        <source>Side of a tile. Choose about the size of what you look for with its surroundings; the automatic size is what the model saw in training, or what the raster&#x27;s resolution and size allow.</source>
        <translation>Seitenlänge einer Kachel. Etwa so groß wie das Gesuchte mit seiner Umgebung; die automatische Größe ist die, mit der das Modell trainiert wurde, oder was Auflösung und Größe des Rasters zulassen.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/tiling_box.py"/>
        <source>The model was trained on {low} to {high} m.</source>
        <translation>Das Modell wurde mit {low} bis {high} m trainiert.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/tiling_box.py"/>
        <source>Tiling</source>
        <translation>Kachelung</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/tiling_box.py"/>
        <source>m</source>
        <translation>m</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/tiling_box.py"/>
        <source>px</source>
        <translation>px</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/welcome.py"/>
        <source>Add the aerial photographs of Californian cities that ship with this</source>
        <translation>Die mitgelieferten Luftbilder kalifornischer Städte hinzufügen</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/welcome.py"/>
        <source>Add the small synthetic scene that ships with this</source>
        <translation>Die kleine mitgelieferte künstliche Szene hinzufügen</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/welcome.py"/>
        <source>Ask a raster in plain words</source>
        <translation>Ein Raster mit einfachen Worten befragen</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/welcome.py"/>
        <source>Build its index, once. The raster never leaves this computer.</source>
        <translation>Erstellen Sie einmal seinen Index. Das Raster verlässt diesen Rechner nie.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/welcome.py"/>
        <source>Choose a raster: an aerial or satellite image from a file.</source>
        <translation>Wählen Sie ein Raster: ein Luft- oder Satellitenbild aus einer Datei.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/welcome.py"/>
        <source>Describe what to find, for example “many boats in a harbour”.</source>
        <translation>Beschreiben Sie auf Englisch, was Sie suchen, etwa „many boats in a harbour“.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/welcome.py"/>
        <source>Drawn scene</source>
        <translation>Gezeichnete Szene</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/welcome.py"/>
        <source>Or try a sample:</source>
        <translation>Oder ein Beispiel:</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/welcome.py"/>
        <source>Photographs</source>
        <translation>Luftbilder</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/welcome.py"/>
        <source>Set up the engine, once.</source>
        <translation>Die Suchmaschine einrichten, einmalig.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/tour.py"/>
        <source>Ask in plain words</source>
        <translation>In einfachen Worten fragen</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/tour.py"/>
        <source>Do not show again</source>
        <translation>Nicht wieder zeigen</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/tour.py"/>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/tour.py"/>
        <source>Mark tiles of the list to refine the query. “Layers” makes polygons of what a threshold leaves, and exports.</source>
        <translation>Markieren Sie Kacheln der Liste, um die Anfrage zu verfeinern. „Layer“ macht Polygone aus dem, was ein Schwellenwert übrig lässt, und exportiert.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/tour.py"/>
        <source>More like this, less like that</source>
        <translation>Mehr wie dies, weniger wie das</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/tour.py"/>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/tour.py"/>
        <source>Once per raster: an index</source>
        <translation>Einmal je Raster: ein Index</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/tour.py"/>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/tour.py"/>
        <source>The Help menu shows it at any time</source>
        <translation>Das Hilfemenü zeigt sie jederzeit</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/tour.py"/>
        <source>The best tiles come as a list, as outlines and as a heatmap, which is empty where nothing stands out.</source>
        <translation>Die besten Kacheln erscheinen als Liste, als Umrisse und als Heatmap, die leer ist, wo nichts hervorsticht.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/tour.py"/>
        <source>The raster is cut into tiles, and the model describes each. It never leaves this computer.</source>
        <translation>Das Raster wird in Kacheln geschnitten, und das Modell beschreibt jede. Es verlässt diesen Rechner nie.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/tour.py"/>
        <source>Tour of Text Search</source>
        <translation>Rundgang durch Text Search</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/tour.py"/>
        <source>{page} of {pages}</source>
        <translation>{page} von {pages}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/base_choice.py"/>
        <source>A checkpoint file…</source>
        <translation>Eine Checkpoint-Datei…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/caption_model.py"/>
        <source>Caption</source>
        <translation>Bildtext</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/caption_model.py"/>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/caption_model.py"/>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/caption_model.py"/>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/caption_model.py"/>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/caption_model.py"/>
        <source>Validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/counts_table.py"/>
        <source>(no class)</source>
        <translation>(ohne Klasse)</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/counts_table.py"/>
        <source>Few: what is measured on so little says hardly anything.</source>
        <translation>Wenige: Was an so wenigen gemessen wird, besagt kaum etwas.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/counts_table.py"/>
        <source>Pairs by class and split</source>
        <translation>Paare nach Klasse und Teilmenge</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/dialog.py"/>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/dialog.py"/>
        <source>Model and recipe</source>
        <translation>Modell und Verfahren</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/dialog.py"/>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/dialog.py"/>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/dialog.py"/>
        <source>The result comes after training.</source>
        <translation>Das Ergebnis kommt nach dem Training.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/dialog.py"/>
        <source>This ends what is being done.</source>
        <translation>Das beendet, was gerade läuft.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/dialog.py"/>
        <source>This stops the training. What it has learnt so far is kept, and it can be continued when this dialog is opened again.</source>
        <translation>Das hält das Training an. Was es bisher gelernt hat, bleibt, und es kann fortgesetzt werden, wenn dieser Dialog wieder geöffnet wird.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/dialog.py"/>
        <source>This training was stopped; it can be continued.</source>
        <translation>Dieses Training wurde angehalten; es kann fortgesetzt werden.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/dialog.py"/>
        <source>Train for your region</source>
        <translation>Für Ihre Region trainieren</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/dialog.py"/>
        <source>{text} Go on?</source>
        <translation>{text} Weiter?</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/fit_page.py"/>
        <source>Forget what this training has learnt and begin again from the base model?</source>
        <translation>Vergessen, was dieses Training gelernt hat, und wieder mit dem Basismodell beginnen?</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/fit_page.py"/>
        <source>Forget what was learnt and begin from the base model</source>
        <translation>Vergessen, was gelernt wurde, und mit dem Basismodell beginnen</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/fit_page.py"/>
        <source>Start over</source>
        <translation>Von vorn beginnen</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/fit_page.py"/>
        <source>Start over…</source>
        <translation>Von vorn beginnen…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/fit_page.py"/>
        <source>Start training</source>
        <translation>Training starten</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/fit_page.py"/>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/fit_page.py"/>
        <source>Stopping…</source>
        <translation>Wird angehalten…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/fit_page.py"/>
        <source>The model is trained. See the next step for what it brought.</source>
        <translation>Das Modell ist trainiert. Was es gebracht hat, zeigt der nächste Schritt.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/fit_page.py"/>
        <source>Training goes on in a process of its own, with low priority: QGIS and the search can be used meanwhile. It can be stopped at any time and continued later.</source>
        <translation>Das Training läuft in einem eigenen Prozess mit niedriger Priorität: QGIS und die Suche können währenddessen benutzt werden. Es kann jederzeit angehalten und später fortgesetzt werden.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/fit_page.py"/>
        <source>Training, epoch {n}</source>
        <translation>Training, Epoche {n}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/fit_page.py"/>
        <source>{time} left</source>
        <translation>noch {time}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/labels_page.py"/>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/labels_page.py"/>
        <source>Choose rasters and labels, then make the pairs.</source>
        <translation>Wählen Sie Raster und Labels, und erstellen Sie dann die Paare.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/labels_page.py"/>
        <source>Count what the labels give; nothing is written</source>
        <translation>Zählen, was die Labels ergeben; nichts wird geschrieben</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/labels_page.py"/>
        <source>Labels: polygons of a layer</source>
        <translation>Labels: Polygone von</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/labels_page.py"/>
        <source>Make the pairs</source>
        <translation>Paare erstellen</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/labels_page.py"/>
        <source>New pairs replace the old ones, and what was trained on them. Go on?</source>
        <translation>Neue Paare ersetzen die alten, und was damit trainiert wurde. Weiter?</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/labels_page.py"/>
        <source>Rasters</source>
        <translation>Raster</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/labels_page.py"/>
        <source>Reading rasters and labels…</source>
        <translation>Raster und Labels werden gelesen…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/labels_page.py"/>
        <source>Tick the rasters on which labels lie.</source>
        <translation>Kreuzen Sie die Raster an, auf denen Labels liegen.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/labels_page.py"/>
        <source>What they say</source>
        <translation>Was sie sagen</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/layer_choice.py"/>
        <source>A field that says “right” or “wrong” of each polygon, or yes or no; without one all are right.</source>
        <translation>Ein Feld, das zu jedem Polygon „right“ oder „wrong“ sagt; keines: Alle sind richtig.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/layer_choice.py"/>
        <source>My marks</source>
        <translation>Meine Markierungen</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/layer_choice.py"/>
        <source>My marks in result lists</source>
        <translation>Meine Markierungen in Ergebnislisten</translation>
    </message>
    <message numerus="yes">
        <location filename="../rs_textsearch/gui/training/layer_choice.py"/>
        <source>Only the {n} selected features</source>
        <translation><numerusform>Nur das gewählte Objekt</numerusform><numerusform>Nur die {n} gewählten Objekte</numerusform></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/layer_choice.py"/>
        <source>Selected features only</source>
        <translation>Nur gewählte Objekte</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/layer_choice.py"/>
        <source>Verdict, if any</source>
        <translation>Urteil, falls vorhanden</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/model_page.py"/>
        <source>A share of general pairs, seen again while it learns yours, keeps a model from forgetting. Without a file, the recipe&#x27;s own means have to do.</source>
        <translation>Ein Anteil allgemeiner Paare, die das Modell wieder sieht, während es Ihre lernt, bewahrt es vor dem Vergessen. Ohne Datei müssen die Mittel des Verfahrens genügen.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/model_page.py"/>
        <source>As the recipe has it</source>
        <translation>Wie im Verfahren vorgesehen</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/model_page.py"/>
        <source>Author</source>
        <translation>Verfasser</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/model_page.py"/>
        <source>Choose a recipe.</source>
        <translation>Wählen Sie ein Verfahren.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/model_page.py"/>
        <source>Choose the checkpoint file.</source>
        <translation>Wählen Sie die Checkpoint-Datei.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/model_page.py"/>
        <source>Epochs at most</source>
        <translation>Epochen höchstens</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/model_page.py"/>
        <source>For example: CC BY 4.0, or internal use only</source>
        <translation>Zum Beispiel: CC BY 4.0, oder nur zur internen Verwendung</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/model_page.py"/>
        <source>For example: Harbours of the Baltic</source>
        <translation>Zum Beispiel: Häfen der Ostsee</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/model_page.py"/>
        <source>General pairs need a file and a folder of images.</source>
        <translation>Allgemeine Paare brauchen eine Datei und einen Ordner mit Bildern.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/model_page.py"/>
        <source>Give the new model a name.</source>
        <translation>Geben Sie dem neuen Modell einen Namen.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/model_page.py"/>
        <source>Images of the pairs</source>
        <translation>Bilder dazu</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/model_page.py"/>
        <source>Keep what the model knows</source>
        <translation>Behalten, was das Modell weiß</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/model_page.py"/>
        <source>Measure again</source>
        <translation>Noch einmal messen</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/model_page.py"/>
        <source>Measuring a step of each recipe…</source>
        <translation>Ein Schritt jedes Verfahrens wird gemessen…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/model_page.py"/>
        <source>Pairs</source>
        <translation>Paare</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/model_page.py"/>
        <source>Recipe</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/model_page.py"/>
        <source>Set up training…</source>
        <translation>Training einrichten…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/model_page.py"/>
        <source>Start from</source>
        <translation>Ausgehen von</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/model_page.py"/>
        <source>Training ends before, where validation gets no better</source>
        <translation>Das Training endet früher, wenn die Validierung nicht mehr besser wird</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/model_page.py"/>
        <source>Training needs packages that are not installed yet.</source>
        <translation>Das Training braucht Pakete, die noch nicht installiert sind.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/outcome_table.py"/>
        <source>After minus before, on the same blocks; an interval without 0 is no chance</source>
        <translation>Nachher minus vorher, auf denselben Blöcken; ein Intervall ohne 0 ist kein Zufall</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/outcome_table.py"/>
        <source>After, %</source>
        <translation>Nachher, %</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/outcome_table.py"/>
        <source>Average precision before and after</source>
        <translation>Durchschnittliche Präzision vorher und nachher</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/outcome_table.py"/>
        <source>Average precision with the base model; 95 % interval over blocks of the ground</source>
        <translation>Durchschnittliche Präzision mit dem Basismodell; 95-%-Intervall über Blöcke am Boden</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/outcome_table.py"/>
        <source>Average precision with the new model; 95 % interval over blocks of the ground</source>
        <translation>Durchschnittliche Präzision mit dem neuen Modell; 95-%-Intervall über Blöcke am Boden</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/outcome_table.py"/>
        <source>Before, %</source>
        <translation>Vorher, %</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/outcome_table.py"/>
        <source>Gained</source>
        <translation>Gewinn</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/outcome_table.py"/>
        <source>Mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/outcome_table.py"/>
        <source>Tiles that show the class, on ground that training has not seen</source>
        <translation>Kacheln, die die Klasse zeigen, auf Boden, den das Training nicht gesehen hat</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/pairs_panel.py"/>
        <source>All classes</source>
        <translation>Alle Klassen</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/pairs_panel.py"/>
        <source>Make the pairs again with what was edited; rows without a tick are left out</source>
        <translation>Die Paare mit dem Bearbeiteten neu erstellen; Zeilen ohne Häkchen fallen weg</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/pairs_panel.py"/>
        <source>Pictures and captions</source>
        <translation>Bilder und Bildtexte</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/pairs_panel.py"/>
        <source>The form was changed since these pairs were made: make them again to use that.</source>
        <translation>Das Formular wurde geändert, seit diese Paare erstellt wurden: Erstellen Sie sie neu, damit das gilt.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/pairs_panel.py"/>
        <source>Use these captions</source>
        <translation>Diese Bildtexte verwenden</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/pairs_panel.py"/>
        <source>What they give</source>
        <translation>Was sie ergeben</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/pairs_panel.py"/>
        <source>What was noticed</source>
        <translation>Was auffiel</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/pairs_panel.py"/>
        <source>split by {n} blocks of {side} {unit}, so that no tile is in two splits</source>
        <translation>aufgeteilt nach {n} Blöcken von {side} {unit}, sodass keine Kachel in zwei Teilmengen ist</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/pairs_panel.py"/>
        <source>tiles of {sides} {unit}</source>
        <translation>Kacheln von {sides} {unit}</translation>
    </message>
    <message numerus="yes">
        <location filename="../rs_textsearch/gui/training/pairs_panel.py"/>
        <source>{count} images</source>
        <translation><numerusform>{count} Bild</numerusform><numerusform>{count} Bilder</numerusform></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/pairs_panel.py"/>
        <source>“Check” counts what the labels give, class by class, before anything is made.</source>
        <translation>„Prüfen“ zählt Klasse für Klasse, was die Labels ergeben, bevor etwas erstellt wird.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/plot.py"/>
        <source>Loss and validation recall</source>
        <translation>Verlust und Recall der Validierung</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/plot.py"/>
        <source>Nothing has been measured yet</source>
        <translation>Noch wurde nichts gemessen</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/plot.py"/>
        <source>loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/plot.py"/>
        <source>step {n} of {all}</source>
        <translation>Schritt {n} von {all}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/plot.py"/>
        <source>validation recall</source>
        <translation>Recall der Validierung</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/plot.py"/>
        <source>validation recall, best {value}</source>
        <translation>Recall der Validierung, bester {value}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/plot.py"/>
        <source>{n} %</source>
        <translation>{n} %</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/raster_choice.py"/>
        <source>Rasters to train on</source>
        <translation>Raster, auf denen trainiert wird</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/raster_choice.py"/>
        <source>{name} ({state})</source>
        <translation>{name} ({state})</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/recipe_list.py"/>
        <source>about {time}</source>
        <translation>etwa {time}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/recipe_list.py"/>
        <source>{size} of memory</source>
        <translation>{size} Arbeitsspeicher</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/result_page.py"/>
        <source>Both models are asked on ground that training has not seen: the rasters are indexed for each of them in the cache, unless that was done before.</source>
        <translation>Beide Modelle werden auf Boden geprüft, den das Training nicht gesehen hat: Die Raster werden für jedes von ihnen im Cache indiziert, wenn das nicht schon geschehen ist.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/result_page.py"/>
        <source>Compare before and after</source>
        <translation>Vorher und nachher vergleichen</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/result_page.py"/>
        <source>Delete the training</source>
        <translation>Training löschen</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/result_page.py"/>
        <source>Delete the training…</source>
        <translation>Training löschen…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/result_page.py"/>
        <source>Delete this training with its pairs and its report?</source>
        <translation>Dieses Training mit seinen Paaren und seinem Bericht löschen?</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/result_page.py"/>
        <source>Index the rasters with it</source>
        <translation>Die Raster damit indizieren</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/result_page.py"/>
        <source>Its model was not taken over and is deleted as well.</source>
        <translation>Sein Modell wurde nicht übernommen und wird mit gelöscht.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/result_page.py"/>
        <source>Marks go on teaching: “Teach this search” works on the new model, too.</source>
        <translation>Mit Markierungen lässt sich weiter anlernen: „Diese Suche anlernen“ geht auch mit dem neuen Modell.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/result_page.py"/>
        <source>Open the report</source>
        <translation>Bericht öffnen</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/result_page.py"/>
        <source>Use this model</source>
        <translation>Dieses Modell benutzen</translation>
    </message>
    <message numerus="yes">
        <location filename="../rs_textsearch/gui/training/result_page.py"/>
        <source>{model} is among the models now. An index belongs to one model: the {n} rasters have to be indexed again before they are searched with this one.</source>
        <translation><numerusform>{model} gehört jetzt zu den Modellen. Ein Index gehört zu einem Modell: Das Raster muss neu indiziert werden, bevor es mit diesem durchsucht wird.</numerusform><numerusform>{model} gehört jetzt zu den Modellen. Ein Index gehört zu einem Modell: Die {n} Raster müssen neu indiziert werden, bevor sie mit diesem durchsucht werden.</numerusform></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/run_combo.py"/>
        <source>A new training</source>
        <translation>Ein neues Training</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/run_combo.py"/>
        <source>begun</source>
        <translation>begonnen</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/run_combo.py"/>
        <source>pairs are made</source>
        <translation>Paare sind erstellt</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/run_combo.py"/>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/run_combo.py"/>
        <source>trained</source>
        <translation>trainiert</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/run_combo.py"/>
        <source>trained and compared</source>
        <translation>trainiert und verglichen</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/size_choice.py"/>
        <source>For example: 192; 384</source>
        <translation>Zum Beispiel: 192; 384</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/size_choice.py"/>
        <source>For example: 60; 120</source>
        <translation>Zum Beispiel: 60; 120</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/size_choice.py"/>
        <source>Sides in metres</source>
        <translation>Seiten in Metern</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/size_choice.py"/>
        <source>Sides in pixels</source>
        <translation>Seiten in Pixeln</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/size_choice.py"/>
        <source>Sides of tiles in metres; several are separated by semicolons.</source>
        <translation>Seiten von Kacheln in Metern; mehrere durch Semikolons getrennt.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/size_choice.py"/>
        <source>Sides of tiles in pixels; several are separated by semicolons.</source>
        <translation>Seiten von Kacheln in Pixeln; mehrere durch Semikolons getrennt.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/size_choice.py"/>
        <source>Type the sides of tiles in metres, separated by semicolons.</source>
        <translation>Geben Sie die Seiten von Kacheln in Metern an, durch Semikolons getrennt.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/size_choice.py"/>
        <source>Type the sides of tiles in pixels, separated by semicolons.</source>
        <translation>Geben Sie die Seiten von Kacheln in Pixeln an, durch Semikolons getrennt.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/text_choice.py"/>
        <source>All fields of a feature</source>
        <translation>Alle Felder eines Objekts</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/text_choice.py"/>
        <source>Captions, in a field</source>
        <translation>Bildtexte, in einem Feld</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/text_choice.py"/>
        <source>Choose the field that says what the polygons show.</source>
        <translation>Wählen Sie das Feld, das sagt, was die Polygone zeigen.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/text_choice.py"/>
        <source>Choose the field with the captions.</source>
        <translation>Wählen Sie das Feld mit den Bildtexten.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/text_choice.py"/>
        <source>Classes, in a field</source>
        <translation>Klassen, in einem Feld</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/text_choice.py"/>
        <source>Each sentence needs {} once, where the class stands.</source>
        <translation>Jeder Satz braucht einmal {}, wo die Klasse steht.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/text_choice.py"/>
        <source>For example: “a harbour of the Baltic with {}”. One sentence a line.</source>
        <translation>Zum Beispiel: „a harbour of the Baltic with {}“. Ein Satz je Zeile, auf Englisch.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/text_choice.py"/>
        <source>Sentences around a class</source>
        <translation>Sätze um eine Klasse</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/text_choice.py"/>
        <source>Tags of OpenStreetMap</source>
        <translation>Tags von OpenStreetMap</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/text_choice.py"/>
        <source>The field of the class: pairs are counted and split by it.</source>
        <translation>Das Feld der Klasse: Danach werden Paare gezählt und aufgeteilt.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/text_choice.py"/>
        <source>Usual sentences are made. Own ones: one a line, {} stands for the class</source>
        <translation>Übliche Sätze werden gebildet. Eigene: einer je Zeile, {} steht für die Klasse</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/text_choice.py"/>
        <source>“Check” shows one of the captions of each class.</source>
        <translation>„Prüfen“ zeigt einen der Bildtexte jeder Klasse.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/installation/failures.py"/>
        <source>A file could not be written: {reason}.</source>
        <translation>Eine Datei konnte nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/installation/failures.py"/>
        <source>A filter of your network may look into the connection: name its certificate in the environment variable PIP_CERT, or use a folder of wheels.</source>
        <translation>Vielleicht liest ein Filter Ihres Netzes die Verbindung mit: nennen Sie sein Zertifikat in der Umgebungsvariablen PIP_CERT, oder verwenden Sie einen Ordner mit Wheels.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/installation/failures.py"/>
        <source>Check it, and its name and password, in Settings ▸ Options ▸ Network.</source>
        <translation>Prüfen Sie ihn sowie seinen Namen und sein Passwort unter Einstellungen ▸ Optionen ▸ Netzwerk.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/installation/failures.py"/>
        <source>Check the network, and QGIS&#x27;s proxy in Settings ▸ Options ▸ Network; or use a folder of wheels.</source>
        <translation>Prüfen Sie das Netz und den Proxy von QGIS unter Einstellungen ▸ Optionen ▸ Netzwerk, oder verwenden Sie einen Ordner mit Wheels.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/installation/failures.py"/>
        <source>Choose another Python, or install its modules venv and ensurepip.</source>
        <translation>Wählen Sie ein anderes Python oder installieren Sie seine Module venv und ensurepip.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/installation/failures.py"/>
        <source>Choose another version of Python.</source>
        <translation>Wählen Sie eine andere Python-Version.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/installation/failures.py"/>
        <source>Copy the log and report it, or choose another version of Python.</source>
        <translation>Kopieren Sie das Protokoll und melden Sie es, oder wählen Sie eine andere Python-Version.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/installation/failures.py"/>
        <source>End what uses the engine, other windows of QGIS too, then repair.</source>
        <translation>Beenden Sie, was die Suchmaschine benutzt, auch andere QGIS-Fenster, und reparieren Sie dann.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/installation/failures.py"/>
        <source>Fetch it with the same system and the same version of Python, see the command.</source>
        <translation>Laden Sie es mit demselben System und derselben Python-Version, siehe den Befehl.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/installation/failures.py"/>
        <source>Free some space, then repair: what is there already is used.</source>
        <translation>Schaffen Sie Platz und reparieren Sie dann: was schon da ist, wird verwendet.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/installation/failures.py"/>
        <source>Free some space; nothing was changed.</source>
        <translation>Schaffen Sie Platz; nichts wurde verändert.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/installation/failures.py"/>
        <source>Move them elsewhere; nothing was changed.</source>
        <translation>Verschieben Sie diese; nichts wurde verändert.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/installation/failures.py"/>
        <source>Setting up the engine was cancelled.</source>
        <translation>Die Einrichtung der Suchmaschine wurde abgebrochen.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/installation/failures.py"/>
        <source>The certificate of {host} is not trusted here.</source>
        <translation>Dem Zertifikat von {host} wird hier nicht vertraut.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/installation/failures.py"/>
        <source>The disk is too full: {needed} are needed in {folder}, {free} are free.</source>
        <translation>Die Platte ist zu voll: {needed} werden in {folder} gebraucht, {free} sind frei.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/installation/failures.py"/>
        <source>The disk of {folder} ran full.</source>
        <translation>Die Festplatte von {folder} ist vollgelaufen.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/installation/failures.py"/>
        <source>The engine is being set up by another program already (process {pid} on {host}).</source>
        <translation>Die Suchmaschine wird schon von einem anderen Programm eingerichtet (Prozess {pid} auf {host}).</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/installation/failures.py"/>
        <source>The folder has no wheel of {package} for Python {python} on this system.</source>
        <translation>Der Ordner enthält kein Wheel von {package} für Python {python} auf diesem System.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/installation/failures.py"/>
        <source>The log has what it said. Repair tries it again.</source>
        <translation>Im Protokoll steht, was es sagte. Reparieren versucht es erneut.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/installation/failures.py"/>
        <source>The packages are installed, but do not work: {reason}.</source>
        <translation>Die Pakete sind installiert, arbeiten aber nicht: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/installation/failures.py"/>
        <source>The packages could not be fetched: there is no way to {host}.</source>
        <translation>Die Pakete konnten nicht geladen werden: {host} ist nicht zu erreichen.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/installation/failures.py"/>
        <source>The proxy let nothing through: {reason}.</source>
        <translation>Der Proxy ließ nichts durch: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/installation/failures.py"/>
        <source>There is no wheel of {package} for Python {python} on this system.</source>
        <translation>Für Python {python} auf diesem System gibt es kein Wheel von {package}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/installation/failures.py"/>
        <source>Wait until it is done there.</source>
        <translation>Warten Sie, bis es dort fertig ist.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/installation/failures.py"/>
        <source>pip failed: {reason}.</source>
        <translation>pip ist gescheitert: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/installation/failures.py"/>
        <source>{folder} holds files that are none of an environment.</source>
        <translation>{folder} enthält Dateien, die zu keiner Umgebung gehören.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/installation/failures.py"/>
        <source>{python} could not make an environment: {reason}.</source>
        <translation>{python} konnte keine Umgebung erstellen: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/area.py"/>
        <source>Add it, or search elsewhere: the area is chosen beside the query.</source>
        <translation>Fügen Sie es hinzu, oder suchen Sie anderswo: Das Gebiet wird neben der Anfrage gewählt.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/area.py"/>
        <source>Free space on the disk, or set another folder for temporary files.</source>
        <translation>Schaffen Sie Platz auf dem Datenträger, oder stellen Sie einen anderen Ordner für temporäre Dateien ein.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/area.py"/>
        <source>No polygon of “{layer}” is selected.</source>
        <translation>Kein Polygon von „{layer}“ ist gewählt.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/area.py"/>
        <source>Select or draw polygons, or take another area.</source>
        <translation>Wählen oder zeichnen Sie Polygone, oder nehmen Sie ein anderes Gebiet.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/area.py"/>
        <source>The area of interest cannot be written: {reason}.</source>
        <translation>Das Gebiet kann nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/area.py"/>
        <source>The project has no polygon layer “{layer}” in which to search.</source>
        <translation>Das Projekt hat keinen Polygonlayer „{layer}“, in dem gesucht werden kann.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/area.py"/>
        <source>“{layer}” holds no polygon.</source>
        <translation>„{layer}“ enthält kein Polygon.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/export.py"/>
        <source>Choose a name that ends in .gpkg, .geojson or .csv.</source>
        <translation>Wählen Sie einen Namen, der auf .gpkg, .geojson oder .csv endet.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/export.py"/>
        <source>Choose another folder, or close the program that has the file open.</source>
        <translation>Wählen Sie einen anderen Ordner, oder schließen Sie das Programm, das die Datei geöffnet hat.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/export.py"/>
        <source>Tiles cannot be written as {path}.</source>
        <translation>Kacheln können nicht als {path} geschrieben werden.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/export.py"/>
        <source>{path} cannot be written ({reason}).</source>
        <translation>{path} kann nicht geschrieben werden ({reason}).</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/group.py"/>
        <source>Heatmaps</source>
        <translation>Heatmaps</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/heatmap_styles.py"/>
        <source>Inferno on dark images</source>
        <translation>Inferno auf dunklen Bildern</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/heatmap_styles.py"/>
        <source>Turbo in steps</source>
        <translation>Turbo in Stufen</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/heatmap_styles.py"/>
        <source>Violet to yellow</source>
        <translation>Violett bis Gelb</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/label_file.py"/>
        <source>Make the file and its folder writable, save what is being edited in it, or close the program that holds it.</source>
        <translation>Machen Sie die Datei und ihren Ordner beschreibbar, speichern Sie, was darin gerade bearbeitet wird, oder schließen Sie das Programm, das sie hält.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/label_file.py"/>
        <source>Move the file away, or give it another name; marks make a new one.</source>
        <translation>Verschieben Sie die Datei, oder benennen Sie sie um; Markierungen legen eine neue an.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/label_file.py"/>
        <source>The marks cannot be written to {path}.</source>
        <translation>Die Markierungen können nicht nach {path} geschrieben werden.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/label_file.py"/>
        <source>{path} holds no labels that the plugin wrote.</source>
        <translation>{path} enthält keine Labels, die das Plugin geschrieben hat.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/label_layer.py"/>
        <source>Labels “{text}”</source>
        <translation>Labels „{text}“</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/label_layer.py"/>
        <source>right</source>
        <translation>richtig</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/label_layer.py"/>
        <source>wrong</source>
        <translation>falsch</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/labels.py"/>
        <source>Check that the disk has space and that {path} can be written.</source>
        <translation>Prüfen Sie, ob der Datenträger Platz hat und {path} geschrieben werden kann.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/labels.py"/>
        <source>Select or draw polygons first.</source>
        <translation>Wählen oder zeichnen Sie zuerst Polygone.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/labels.py"/>
        <source>The labels of “{layer}” cannot be written: {reason}.</source>
        <translation>Die Labels von „{layer}“ können nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/loading.py"/>
        <source>Best tiles</source>
        <translation>Beste Kacheln</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/loading.py"/>
        <source>Best tiles for “{query}”</source>
        <translation>Beste Kacheln für „{query}“</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/loading.py"/>
        <source>Heatmap</source>
        <translation>Heatmap</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/loading.py"/>
        <source>Heatmap for “{query}”</source>
        <translation>Heatmap für „{query}“</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/loading.py"/>
        <source>QGIS cannot open the result file {path}.</source>
        <translation>QGIS kann die Ergebnisdatei {path} nicht öffnen.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/loading.py"/>
        <source>Search again; if it stays so, look at the log panel “Text Search”.</source>
        <translation>Suchen Sie noch einmal; bleibt es dabei, sehen Sie im Protokollfenster „Text Search“ nach.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/loading.py"/>
        <source>no reference system</source>
        <translation>kein Bezugssystem</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/origin.py"/>
        <source>Choose a raster layer that comes from a file, for example a GeoTIFF.</source>
        <translation>Wählen Sie einen Rasterlayer aus einer Datei, zum Beispiel ein GeoTIFF.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/origin.py"/>
        <source>Draw the part that you want to search into a GeoTIFF with the button below.</source>
        <translation>Zeichnen Sie den Teil, den Sie durchsuchen wollen, mit der Schaltfläche darunter in ein GeoTIFF.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/origin.py"/>
        <source>Repair the layer&#x27;s data source, or remove the layer.</source>
        <translation>Berichtigen Sie die Datenquelle des Layers oder entfernen Sie ihn.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/origin.py"/>
        <source>The file of “{layer}” does not exist any more: {path}.</source>
        <translation>Die Datei von „{layer}“ gibt es nicht mehr: {path}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/origin.py"/>
        <source>“{layer}” comes from a service ({provider}), not from a raster file.</source>
        <translation>„{layer}“ kommt von einem Dienst ({provider}), nicht aus einer Rasterdatei.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/origin.py"/>
        <source>“{layer}” is a part of a larger file: {path}.</source>
        <translation>„{layer}“ ist ein Teil einer größeren Datei: {path}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/origin.py"/>
        <source>“{layer}” is not a raster layer.</source>
        <translation>„{layer}“ ist kein Rasterlayer.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/origin.py"/>
        <source>“{layer}” lies inside an archive or on a server: {path}.</source>
        <translation>„{layer}“ liegt in einem Archiv oder auf einem Server: {path}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/outlines.py"/>
        <source>closest, nothing stands out</source>
        <translation>am nächsten, nichts sticht hervor</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/outlines.py"/>
        <source>rank {first} and lower</source>
        <translation>ab Rang {first}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/outlines.py"/>
        <source>rank {first} to {last}</source>
        <translation>Rang {first} bis {last}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/outlines.py"/>
        <source>unlikely</source>
        <translation>unwahrscheinlich</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/outlines.py"/>
        <source>{count} more, overlapping</source>
        <translation>{count} weitere, überlappend</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/outputs.py"/>
        <source>Choose another name, or remove the layer first.</source>
        <translation>Wählen Sie einen anderen Namen, oder entfernen Sie erst den Layer.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/outputs.py"/>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/outputs.py"/>
        <source>{path} is an index and is not replaced.</source>
        <translation>{path} ist ein Index und wird nicht ersetzt.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/outputs.py"/>
        <source>{path} is the file of this project.</source>
        <translation>{path} ist die Datei dieses Projekts.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/outputs.py"/>
        <source>“{layer}” in this project is read from {path}.</source>
        <translation>„{layer}“ in diesem Projekt wird aus {path} gelesen.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/polygons.py"/>
        <source>Lower it and try again.</source>
        <translation>Senken Sie sie und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/polygons.py"/>
        <source>Making polygons was cancelled.</source>
        <translation>Das Erzeugen der Polygone wurde abgebrochen.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/polygons.py"/>
        <source>Nothing reaches the threshold.</source>
        <translation>Nichts erreicht die Schwelle.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/polygons.py"/>
        <source>Polygons of a text search</source>
        <translation>Polygone einer Textsuche</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/polygons.py"/>
        <source>Take the heatmaps of the single rasters.</source>
        <translation>Nehmen Sie die Heatmaps der einzelnen Raster.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/polygons.py"/>
        <source>The result file {path} cannot be read.</source>
        <translation>Die Ergebnisdatei {path} kann nicht gelesen werden.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/polygons.py"/>
        <source>{path} cannot be written.</source>
        <translation>{path} kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/polygons.py"/>
        <source>{path} is too large to make polygons of it at once.</source>
        <translation>{path} ist zu groß, um auf einmal Polygone daraus zu machen.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/provenance.py"/>
        <source>Closest matches to a text query, not a complete inventory. Values are relative to this raster and this query; they cannot be compared across queries.</source>
        <translation>Beste Treffer zu einer Textanfrage, keine vollständige Bestandsaufnahme. Die Werte gelten für dieses Raster und diese Anfrage und sind zwischen Anfragen nicht vergleichbar.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/provenance.py"/>
        <source>Text search</source>
        <translation>Textsuche</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/rendered.py"/>
        <source>Check the connection and the layer, or choose another resolution.</source>
        <translation>Prüfen Sie die Verbindung und den Layer, oder wählen Sie eine andere Auflösung.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/rendered.py"/>
        <source>Choose a smaller area, or a resolution of {metres} m or coarser.</source>
        <translation>Wählen Sie ein kleineres Gebiet oder eine Auflösung von {metres} m oder gröber.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/rendered.py"/>
        <source>Drawing the layer was cancelled.</source>
        <translation>Das Zeichnen des Layers wurde abgebrochen.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/rendered.py"/>
        <source>Free space on the disk, or choose another folder.</source>
        <translation>Schaffen Sie Platz auf dem Datenträger, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/rendered.py"/>
        <source>Move the map to where the layer shows something, or choose the layer&#x27;s extent.</source>
        <translation>Verschieben Sie die Karte dorthin, wo der Layer etwas zeigt, oder wählen Sie die Ausdehnung des Layers.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/rendered.py"/>
        <source>That would be {n} million pixels; at most {most} million are drawn.</source>
        <translation>Das wären {n} Millionen Pixel; höchstens {most} Millionen werden gezeichnet.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/rendered.py"/>
        <source>The picture cannot be written to {path}: {reason}.</source>
        <translation>Das Bild kann nicht nach {path} geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/rendered.py"/>
        <source>“{layer}” gave no picture of that area.</source>
        <translation>„{layer}“ lieferte kein Bild dieses Gebiets.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/rendered.py"/>
        <source>“{layer}” shows nothing in that area.</source>
        <translation>„{layer}“ zeigt in diesem Gebiet nichts.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/styles.py"/>
        <source>Nothing stands out</source>
        <translation>Nichts sticht heraus</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/styles.py"/>
        <source>drawn from {value}</source>
        <translation>gezeichnet ab {value}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/styles.py"/>
        <source>fair from {value}</source>
        <translation>mittel ab {value}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/styles.py"/>
        <source>fair: not drawn</source>
        <translation>mittel: nicht gezeichnet</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/styles.py"/>
        <source>relative similarity</source>
        <translation>relative Ähnlichkeit</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/styles.py"/>
        <source>strong from {value}</source>
        <translation>stark ab {value}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/styles.py"/>
        <source>unlikely: not drawn</source>
        <translation>unwahrscheinlich: nicht gezeichnet</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/styles.py"/>
        <source>weak from {value}</source>
        <translation>schwach ab {value}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/styles.py"/>
        <source>weak: not drawn</source>
        <translation>schwach: nicht gezeichnet</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/conversion.py"/>
        <source>Comparing the towers with the checkpoint</source>
        <translation>Die Türme werden mit dem Checkpoint verglichen</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/conversion.py"/>
        <source>How much ground the training images show was not said: tiles that follow the model are {side} wide.</source>
        <translation>Wie viel Boden die Trainingsbilder zeigen, wurde nicht gesagt: Kacheln, die dem Modell folgen, sind {side} breit.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/conversion.py"/>
        <source>Measuring what its scores mean</source>
        <translation>Es wird gemessen, was die Werte bedeuten</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/conversion.py"/>
        <source>Reading the checkpoint</source>
        <translation>Der Checkpoint wird gelesen</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/conversion.py"/>
        <source>Searching the sample scene</source>
        <translation>Die Beispielszene wird durchsucht</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/conversion.py"/>
        <source>The file does not say whether its towers compute GELU or QuickGELU; GELU was taken, as of a model that was trained with open_clip. If that is wrong, the model works badly: convert it again as {other}.</source>
        <translation>Die Datei sagt nicht, ob ihre Türme GELU oder QuickGELU rechnen; GELU wurde genommen, wie bei Modellen, die mit open_clip trainiert wurden. Ist das falsch, arbeitet das Modell schlecht: Wandeln Sie es noch einmal als {other} um.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/conversion.py"/>
        <source>The file does not say whether its towers compute GELU or QuickGELU; QuickGELU was taken, as of OpenAI&#x27;s models, RemoteCLIP and GeoRSCLIP. If that is wrong, the model works badly: convert it again as {other}.</source>
        <translation>Die Datei sagt nicht, ob ihre Türme GELU oder QuickGELU rechnen; QuickGELU wurde genommen, wie bei den Modellen von OpenAI, RemoteCLIP und GeoRSCLIP. Ist das falsch, arbeitet das Modell schlecht: Wandeln Sie es noch einmal als {other} um.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/conversion.py"/>
        <source>The model hardly tells the photographs that ship with the plugin apart: one that shows what a text names scores above one that does not in {share} of the cases, where chance is 50 %. Its weights may never have been trained, or for something else than images with texts, or with another activation or normalisation.</source>
        <translation>Das Modell unterscheidet die mitgelieferten Fotos kaum: Eines, das zeigt, was ein Text nennt, hat nur in {share} der Fälle einen höheren Wert als eines, das es nicht zeigt; Zufall wären 50 %. Seine Gewichte wurden vielleicht nie trainiert, oder für anderes als Bilder mit Texten, oder mit anderer Aktivierung oder Normalisierung.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/conversion.py"/>
        <source>This takes about {memory} GB of memory and {disk} GB of disk.</source>
        <translation>Das braucht etwa {memory} GB Arbeitsspeicher und {disk} GB auf dem Datenträger.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/conversion.py"/>
        <source>Writing {name}</source>
        <translation>{name} wird geschrieben</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/indexes.py"/>
        <source>It was indexed as {path}; its tiles are kept.</source>
        <translation>Es wurde als {path} indiziert; seine Kacheln bleiben.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/indexes.py"/>
        <source>Its tiles are built again, since {reason}.</source>
        <translation>Seine Kacheln werden neu gebaut. Grund: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/indexes.py"/>
        <source>Its tiles are built again, since {reason}: those that the index had, and those in the area of interest.</source>
        <translation>Seine Kacheln werden neu gebaut, die des Index und die im Gebiet. Grund: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/indexes.py"/>
        <source>Rows that were added by hand to the layer of {path} are no tiles and are not searched: {n}.</source>
        <translation>Zeilen, die von Hand zum Layer von {path} hinzukamen, sind keine Kacheln und werden nicht durchsucht: {n}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/indexes.py"/>
        <source>Tiles of {path} that were removed from its layer by hand are not searched: {n}. The index command builds them again.</source>
        <translation>Kacheln von {path}, die von Hand aus dem Layer entfernt wurden, werden nicht durchsucht: {n}. Ein weiterer Lauf baut sie wieder.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/indexes.py"/>
        <source>another number of views ({built}, not {wanted})</source>
        <translation>andere Anzahl von Ansichten ({built}, nicht {wanted})</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/indexes.py"/>
        <source>another overlap ({built}, not {wanted})</source>
        <translation>andere Überlappung ({built}, nicht {wanted})</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/indexes.py"/>
        <source>another stretch ({built}, not {wanted})</source>
        <translation>andere Streckung ({built}, nicht {wanted})</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/indexes.py"/>
        <source>another tile size ({built}, not {wanted})</source>
        <translation>andere Kachelgröße ({built}, nicht {wanted})</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/indexes.py"/>
        <source>it was written again since it was indexed</source>
        <translation>es wurde seit dem Indizieren neu geschrieben</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/indexes.py"/>
        <source>other bands ({built}, not {wanted})</source>
        <translation>andere Kanäle ({built}, nicht {wanted})</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/indexes.py"/>
        <source>other scales ({built}, not {wanted})</source>
        <translation>andere Stufen ({built}, nicht {wanted})</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/indexes.py"/>
        <source>the file is missing</source>
        <translation>die Datei fehlt</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/indexes.py"/>
        <source>the file {name} says something else about it</source>
        <translation>die Datei {name} sagt etwas anderes darüber</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/indexes.py"/>
        <source>the file {name} that it is made of changed</source>
        <translation>die Datei {name}, aus der es besteht, hat sich geändert</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/indexes.py"/>
        <source>the file {name} that it is made of is missing</source>
        <translation>die Datei {name}, aus der es besteht, fehlt</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/indexes.py"/>
        <source>the file {name} was added beside it</source>
        <translation>die Datei {name} kam daneben hinzu</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/indexes.py"/>
        <source>the file&#x27;s content changed</source>
        <translation>der Inhalt der Datei hat sich geändert</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/indexes.py"/>
        <source>the file&#x27;s size changed from {then} to {now} bytes</source>
        <translation>die Größe der Datei hat sich von {then} auf {now} Bytes geändert</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/indexes.py"/>
        <source>the files that it is made of are others where it lies now</source>
        <translation>die Dateien, aus denen es besteht, sind andere, wo es jetzt liegt</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/indexes.py"/>
        <source>the raster is read otherwise than it was</source>
        <translation>das Raster wird anders gelesen als zuvor</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/indexes.py"/>
        <source>the raster lies elsewhere than it did</source>
        <translation>das Raster liegt anderswo als zuvor</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/indexes.py"/>
        <source>windows that are indexed: {done} of {all}</source>
        <translation>indizierte Fenster: {done} von {all}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/indexes.py"/>
        <source>{path} does not exist any more; relocate it if it was moved, or forget it</source>
        <translation>{path} gibt es nicht mehr; geben Sie den neuen Ort an, wenn es verschoben wurde, oder lassen Sie es weg</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/indexes.py"/>
        <source>{path}: GeoParquet beside indexes, and so left out unless named: {names}</source>
        <translation>{path}: GeoParquet neben Indizes und daher weggelassen, wenn nicht eigens genannt: {names}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>A class is shown by {share} of the tiles in the mean: for these labels the tiles are so large that any order looks good. Smaller tiles tell more.</source>
        <translation>Eine Klasse ist im Mittel auf {share} der Kacheln zu sehen: Für diese Labels sind die Kacheln so groß, dass jede Reihenfolge gut aussieht. Kleinere Kacheln sagen mehr.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>A taught search looks better than it is on the places that taught it: limit the evaluation to an area without them.</source>
        <translation>Eine angelernte Suche sieht an den Orten, an denen sie angelernt wurde, besser aus, als sie ist: Beschränken Sie die Bewertung auf ein Gebiet ohne diese.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>A tile without a label counts as one that does not show it.</source>
        <translation>Eine Kachel ohne Label zählt als eine, die es nicht zeigt.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>All polygons are of one class: training has nothing to tell it apart from, and its result says little about search. Label other things as well.</source>
        <translation>Alle Polygone sind von einer Klasse: Das Training hat nichts, wovon es sie unterscheiden kann, und sagt wenig über die Suche. Versehen Sie auch anderes mit Labels.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>Images left out, as {path} says: {n}.</source>
        <translation>Weggelassene Bilder, wie {path} es sagt: {n}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>Images of {names} left out of training: {n} – by chance, so that no class is more than {share} of them.</source>
        <translation>Bilder von {names}, die aus dem Training weggelassen wurden: {n} – zufällig, damit keine Klasse mehr als {share} davon ausmacht.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>Intervals are those in which 95 % of the resamples lie, each drawn from {n} blocks of {side}: tiles side by side are alike.</source>
        <translation>In den Intervallen liegen 95 % der Ziehungen, jede aus {n} Blöcken von {side}: Kacheln nebeneinander ähneln sich.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>Labels left out: {n} – it is not clear whether they are right or wrong. Say right or wrong there.</source>
        <translation>Ausgelassene Labels: {n} – Es ist nicht klar, ob sie richtig oder falsch sind. Geben Sie dort right oder wrong an.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>Labels left out: {n} – their geometry cannot be read, first that of feature {feature}: {reason}.</source>
        <translation>Weggelassene Labels: {n} – ihre Geometrie kann nicht gelesen werden, zuerst die von Objekt {feature}: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>Labels left out: {n} – their geometry is empty or no polygon. Give points and lines a buffer first.</source>
        <translation>Ausgelassene Labels: {n} – Ihre Geometrie ist leer oder kein Polygon. Geben Sie Punkten und Linien zuerst einen Puffer.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>Labels left out: {n} – they are smaller than a pixel.</source>
        <translation>Ausgelassene Labels: {n} – Sie sind kleiner als ein Pixel.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>Labels left out: {n} – they lie on none of the rasters.</source>
        <translation>Ausgelassene Labels: {n} – Sie liegen auf keinem der Raster.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>Labels left out: {n} – they say nothing.</source>
        <translation>Ausgelassene Labels: {n} – Sie sagen nichts.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>Labels left out: {n} – they say right and wrong of the same place, first about “{text}”.</source>
        <translation>Ausgelassene Labels: {n} – Sie nennen dieselbe Stelle richtig und falsch, zuerst bei „{text}“.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>Labels left out: {n} – they say the same of a polygon again.</source>
        <translation>Ausgelassene Labels: {n} – Sie sagen dasselbe noch einmal von einem Polygon.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>Labels that cross themselves: {n} – their polygons were repaired.</source>
        <translation>Labels, die sich selbst kreuzen: {n} – ihre Polygone wurden repariert.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>Labels without a verdict: {n} – they count as right.</source>
        <translation>Labels ohne Urteil: {n} – sie zählen als richtig.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>Mean average precision here {before} → {after}, {gained}: labels lie in too few places to tell whether that is chance.</source>
        <translation>Mittlere durchschnittliche Präzision hier {before} → {after}, {gained}: Labels liegen an zu wenigen Orten, um zu sagen, ob das Zufall ist.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>Mean average precision here: {after} (classes: {n}).</source>
        <translation>Mittlere durchschnittliche Präzision hier: {after} (Klassen: {n}).</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>No difference can be told here: mean average precision {before} → {after}, {gained}.</source>
        <translation>Hier ist kein Unterschied festzustellen: mittlere durchschnittliche Präzision {before} → {after}, {gained}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>No image shows {names}: of a polygon it must hold half, or it must cover a quarter of the image, and lie within the blocks of a split. Draw parts of long things, or give other sizes.</source>
        <translation>Kein Bild zeigt {names}: Es muss die Hälfte eines Polygons enthalten, oder das Polygon muss ein Viertel des Bildes bedecken, und es muss innerhalb der Blöcke einer Teilmenge liegen. Zeichnen Sie von langen Dingen Teile, oder geben Sie andere Größen an.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>No polygon lies on {path}: no images are made of it.</source>
        <translation>Auf {path} liegt kein Polygon: Daraus entstehen keine Bilder.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>Of the area, only the ground of the split “{split}” counts.</source>
        <translation>Vom Gebiet zählt nur der Boden der Teilmenge „{split}“.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>Only a few images of {names} are for training: {counts}.</source>
        <translation>Nur wenige Bilder trainieren {names}: {counts}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>Only tiles that a label touches count.</source>
        <translation>Nur Kacheln zählen, die ein Label berührt.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>Rasters without a reference system: {n}, first {path} – the labels&#x27; coordinates are taken for theirs. If the labels are in another system, nothing here means anything.</source>
        <translation>Raster ohne Bezugssystem: {n}, zuerst {path} – die Koordinaten der Labels werden als ihre genommen. Liegen die Labels in einem anderen System, so ist hier nichts aussagekräftig.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>Rows of {path} that name another split or label than the image has: {n} – only captions are taken from there. Labels are changed in the layer, and splits follow the ground.</source>
        <translation>Zeilen von {path}, die eine andere Teilmenge oder ein anderes Label nennen, als das Bild hat: {n} – nur Bildtexte werden daraus übernommen. Labels werden im Layer geändert, und die Teilmengen folgen dem Boden.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>Search got better here: mean average precision {before} → {after}, {gained}.</source>
        <translation>Die Suche wurde hier besser: mittlere durchschnittliche Präzision {before} → {after}, {gained}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>Search got worse here: mean average precision {before} → {after}, {gained}.</source>
        <translation>Die Suche wurde hier schlechter: mittlere durchschnittliche Präzision {before} → {after}, {gained}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>The labels have no reference system: their coordinates are taken for the raster&#x27;s.</source>
        <translation>Die Labels haben kein Bezugssystem: Ihre Koordinaten werden als die des Rasters genommen.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>The model is compared with itself, on the same tiles: there can be no difference. Name another one.</source>
        <translation>Das Modell wird mit sich selbst verglichen, auf denselben Kacheln: Es kann keinen Unterschied geben. Nennen Sie ein anderes.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>The texts of the field {field} are sentences: they are taken for captions, and polygons have no class. Name the field of classes too, so that they are spread over the splits.</source>
        <translation>Die Texte des Feldes {field} sind Sätze: Sie werden als Bildtexte genommen, und Polygone haben keine Klasse. Nennen Sie auch das Feld der Klassen, damit diese über die Teilmengen verteilt werden.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>The tiles are up to {side} wide, and this ground was kept free of training for tiles of {largest}: some show a part of what the model was trained on, and look better for it. Evaluate with tiles of {largest} and the scale 1.</source>
        <translation>Die Kacheln sind bis zu {side} breit, und dieser Boden wurde für Kacheln von {largest} vom Training freigehalten: Einige zeigen einen Teil dessen, womit das Modell trainiert wurde, und sehen deshalb besser aus. Bewerten Sie mit Kacheln von {largest} und der Stufe 1.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>There are no intervals: fewer than {n} blocks are too few to tell what is chance. Evaluate on a larger area, or with smaller blocks.</source>
        <translation>Es gibt keine Intervalle: Weniger als {n} Blöcke sind zu wenige, um zu sagen, was Zufall ist. Bewerten Sie auf einem größeren Gebiet oder mit kleineren Blöcken.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>There is no interval where fewer than {n} blocks show a class, which is too few to tell: {labels}.</source>
        <translation>Wo weniger als {n} Blöcke eine Klasse zeigen, gibt es kein Intervall, denn das sind zu wenige: {labels}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>There is one class only, “{label}”: what is said of it says nothing of other queries.</source>
        <translation>Es gibt nur eine Klasse, „{label}“: Was von ihr gilt, sagt nichts über andere Anfragen.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>Tiles left out: {n} of {all} – they lie across the border of two splits.</source>
        <translation>Weggelassene Kacheln: {n} von {all} – sie liegen über der Grenze zweier Teilmengen.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>Tiles left out: {n} – they show no pixels with data.</source>
        <translation>Weggelassene Kacheln: {n} – sie zeigen keine Pixel mit Daten.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>Tiles of {side} do not fit {path}: it has none of them.</source>
        <translation>Kacheln von {side} passen nicht auf {path}: Es hat keine davon.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>Tiles that show a little of a region, and are neither right nor wrong for its class: {n} – less than a quarter of the tile, and less than half of the region.</source>
        <translation>Kacheln, die ein wenig von einer Region zeigen und für deren Klasse weder richtig noch falsch sind: {n} – weniger als ein Viertel der Kachel und weniger als die Hälfte der Region.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>Where nobody judged, a tile counts as wrong: with verdicts on some results, count labelled tiles only.</source>
        <translation>Wo niemand geurteilt hat, zählt eine Kachel als falsch: Gibt es Urteile nur zu manchen Ergebnissen, zählen Sie nur Kacheln mit Label.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>{names} can be seen in one or two blocks of {side} only, and not in every split: label some elsewhere too, or give smaller tiles or blocks.</source>
        <translation>Nur in einem oder zwei Blöcken von {side} und nicht in jeder Teilmenge zu sehen: {names}. Zeichnen Sie Labels auch anderswo, oder nehmen Sie kleinere Kacheln oder Blöcke.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>{side} as asked for.</source>
        <translation>{side}, wie verlangt.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>{side} of ground besides: {names} are some {width} wide, and small in larger tiles.</source>
        <translation>Außerdem {side} am Boden: {names} sind etwa {width} breit und in größeren Kacheln klein.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>{side} of ground besides: {names} are some {width} wide, and smaller tiles show parts of them only.</source>
        <translation>Außerdem {side} am Boden: {names} sind etwa {width} breit, und kleinere Kacheln zeigen nur Teile davon.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>{side} of ground, as in the tiles that people judged.</source>
        <translation>{side} am Boden, wie die Kacheln, die beurteilt wurden.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>{side} of ground, less than the {typical} that suit the model {model}: so small an area is split into training, validation and test only with smaller tiles.</source>
        <translation>{side} am Boden, weniger als die {typical}, die zum Modell {model} passen: Ein so kleines Gebiet lässt sich nur mit kleineren Kacheln in Training, Validierung und Test aufteilen.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>{side} of ground, less than the {typical} that suit the model {model}: the rasters are too small for larger tiles.</source>
        <translation>{side} am Boden, weniger als die {typical}, die zum Modell {model} passen: Die Raster sind zu klein für größere Kacheln.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>{side} of ground, which the images of the model {model} show as a rule.</source>
        <translation>{side} am Boden, was die Bilder des Modells {model} in der Regel zeigen.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>{side} of ground: the resolution allows no smaller tiles, and the model {model} knows images of {low} to {high}.</source>
        <translation>{side} am Boden: Die Auflösung lässt keine kleineren Kacheln zu, und das Modell {model} kennt Bilder von {low} bis {high}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>{split} shows nothing of {names}.</source>
        <translation>{split} zeigt nichts von {names}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>“{label}” was left out: at this tile size no tile shows any region of it (regions: {n}).</source>
        <translation>„{label}“ wurde weggelassen: Keine Kachel zeigt bei dieser Kachelgröße eine Region davon (Regionen: {n}).</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/machine.py"/>
        <source>It differs from {reference} on the CPU: cosine {globe} global, {local} local, where {least} is asked for.</source>
        <translation>Das Ergebnis weicht von {reference} auf der CPU ab: Kosinus {globe} global, {local} lokal; verlangt ist {least}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/machine.py"/>
        <source>No CUDA: ONNX Runtime could not start it, and gives no reason.</source>
        <translation>Kein CUDA: ONNX Runtime konnte es nicht starten und nennt keinen Grund.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/machine.py"/>
        <source>No CUDA: ONNX Runtime could not start it: {reason}.</source>
        <translation>Kein CUDA: ONNX Runtime konnte es nicht starten: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/machine.py"/>
        <source>No CUDA: no NVIDIA GPU with a driver was found here.</source>
        <translation>Kein CUDA: Hier wurde keine NVIDIA-Grafikkarte mit Treiber gefunden.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/machine.py"/>
        <source>No CUDA: the NVIDIA driver does not answer ({reason}). Restart the computer; if that does not help, install the driver again.</source>
        <translation>Kein CUDA: Der NVIDIA-Treiber antwortet nicht ({reason}). Starten Sie den Rechner neu; hilft das nicht, installieren Sie den Treiber erneut.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/machine.py"/>
        <source>No CUDA: the NVIDIA driver {driver} knows CUDA up to {knows}, and the installed onnxruntime-gpu needs {cuda}. Update the driver, or install an older onnxruntime-gpu: {command}</source>
        <translation>Kein CUDA: Der NVIDIA-Treiber {driver} kennt CUDA bis {knows}, und das installierte onnxruntime-gpu braucht {cuda}. Aktualisieren Sie den Treiber, oder nehmen Sie ältere Pakete: {command}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/machine.py"/>
        <source>No CUDA: the NVIDIA driver {driver} knows CUDA up to {knows}, and the installed onnxruntime-gpu needs {cuda}. Update the driver.</source>
        <translation>Kein CUDA: Der NVIDIA-Treiber {driver} kennt CUDA bis {knows}, und das installierte onnxruntime-gpu braucht {cuda}. Aktualisieren Sie den Treiber.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/machine.py"/>
        <source>No CUDA: the environment variable CUDA_VISIBLE_DEVICES hides the GPU, {gpu}.</source>
        <translation>Kein CUDA: Die Umgebungsvariable CUDA_VISIBLE_DEVICES verbirgt die Grafikkarte {gpu}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/machine.py"/>
        <source>No CUDA: the installed onnxruntime {version} is the one for CPUs. Set the engine up for NVIDIA GPUs, which installs onnxruntime-gpu in its place.</source>
        <translation>Kein CUDA: Das installierte onnxruntime {version} ist das für CPUs. Richten Sie die Suchmaschine für NVIDIA-Grafikkarten ein: Das installiert an seiner Stelle onnxruntime-gpu.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/machine.py"/>
        <source>No CUDA: the installed onnxruntime-gpu {version} has no kernels for {gpu} (architecture {architecture}). A newer version may have them for a new GPU, an older one for an old GPU.</source>
        <translation>Kein CUDA: Das installierte onnxruntime-gpu {version} hat keine Kernel für {gpu} (Architektur {architecture}). Eine neuere Version kann sie für eine neue Grafikkarte haben, eine ältere für eine alte.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/machine.py"/>
        <source>No CUDA: the memory of {gpu} is full, {free} are free. End other programs that use it.</source>
        <translation>Kein CUDA: Der Speicher von {gpu} ist voll, {free} sind frei. Beenden Sie andere Programme, die ihn verwenden.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/machine.py"/>
        <source>No CUDA: {libraries} cannot be loaded. Run: {command}</source>
        <translation>Kein CUDA: {libraries} lassen sich nicht laden. Führen Sie aus: {command}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/machine.py"/>
        <source>No runtime here computes on {device}.</source>
        <translation>Hier rechnet keine Laufzeitumgebung auf {device}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/machine.py"/>
        <source>The memory of {gpu} ran full. Tiles computed at a time from now on: {n} at most.</source>
        <translation>Der Speicher von {gpu} ist vollgelaufen. Kacheln, die von nun an auf einmal berechnet werden: höchstens {n}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/machine.py"/>
        <source>{name} is not used: {reason}</source>
        <translation>{name} wird nicht verwendet: {reason}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/machine.py"/>
        <source>{reason} (The CPU is used.)</source>
        <translation>{reason} (Die CPU wird verwendet.)</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/machine.py"/>
        <source>{runtime} computes on the CPU; the device {device} is not used.</source>
        <translation>{runtime} rechnet auf der CPU; das Gerät {device} wird nicht verwendet.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/machine.py"/>
        <source>{runtime} was asked for, but the engine&#x27;s environment has no package {package} (pip install {package}); {other} is used.</source>
        <translation>{runtime} wurde verlangt, aber der Umgebung der Suchmaschine fehlt das Paket {package} (pip install {package}); {other} wird verwendet.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/rasters.py"/>
        <source>A tile is only {pixels} raster pixels wide; the model looks at {wanted}, so larger tiles would show more.</source>
        <translation>Eine Kachel ist nur {pixels} Rasterpixel breit; das Modell betrachtet {wanted}, größere Kacheln würden also mehr zeigen.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/rasters.py"/>
        <source>Band {band} carries the mark of transparency but holds an image, such as near infrared: it hides no pixel. Name it as the alpha band if it should.</source>
        <translation>Kanal {band} ist als Transparenz gekennzeichnet, enthält aber ein Bild, etwa nahes Infrarot: Er verbirgt kein Pixel. Nennen Sie ihn als Alphakanal, wenn er das soll.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/rasters.py"/>
        <source>Its geotransform gives the pixels no place or no size: it is taken for a picture without a reference system.</source>
        <translation>Seine Geotransformation gibt den Pixeln keinen Ort oder keine Größe: Es wird als Bild ohne Bezugssystem genommen.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/rasters.py"/>
        <source>No pixel can hold {value}, which was given as the nodata value: the values are {types}. Every pixel counts as data.</source>
        <translation>Kein Pixel kann {value} enthalten, was als Nodata-Wert angegeben wurde: Die Werte sind {types}. Jedes Pixel zählt als Daten.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/rasters.py"/>
        <source>Nothing in the file tells which of its {n} bands are red, green and blue: bands {bands} are taken for them. Choose the bands where others are (satellite images often hold blue first: 3, 2, 1).</source>
        <translation>Nichts in der Datei sagt, welche ihrer {n} Kanäle Rot, Grün und Blau sind: Die Kanäle {bands} werden dafür genommen. Wählen Sie die Kanäle, wo es andere sind (Satellitenbilder haben oft Blau zuerst: 3, 2, 1).</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/rasters.py"/>
        <source>The area of interest has no reference system: the area&#x27;s coordinates are taken for the raster&#x27;s.</source>
        <translation>Das Gebiet hat kein Bezugssystem: Seine Koordinaten werden als die des Rasters genommen.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/rasters.py"/>
        <source>The raster has no ground scale, so it is unknown whether its tiles suit the model, which was trained on images of {low} to {high}.</source>
        <translation>Das Raster hat keinen Maßstab am Boden, darum ist nicht bekannt, ob seine Kacheln zum Modell passen, das mit Bildern von {low} bis {high} trainiert wurde.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/rasters.py"/>
        <source>The raster has no reference system: the area&#x27;s coordinates are taken for the raster&#x27;s.</source>
        <translation>Das Raster hat kein Bezugssystem: Die Koordinaten des Gebiets werden als die des Rasters genommen.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/rasters.py"/>
        <source>The tile size {size} is that of the index: a tile is only {pixels} pixels of this raster wide, which makes {tiles} tiles that show little. Give the raster an index of its own, under another name: there the size follows the raster.</source>
        <translation>Die Kachelgröße {size} ist die des Index: Eine Kachel ist nur {pixels} Pixel dieses Rasters breit, das ergibt {tiles} Kacheln, die wenig zeigen. Geben Sie dem Raster einen eigenen Index unter einem anderen Namen: Dort richtet sich die Größe nach dem Raster.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/rasters.py"/>
        <source>The transparency in band {band} reaches only {highest}: pixels from {opaque} on count as valid.</source>
        <translation>Die Transparenz in Kanal {band} reicht nur bis {highest}: Pixel ab {opaque} gelten als gültig.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/rasters.py"/>
        <source>The values lie between {low} and {high} of 0 to 255: they are stretched to the whole range. Give none as the stretch to take them as they are.</source>
        <translation>Die Werte liegen zwischen {low} und {high} von 0 bis 255: Sie werden auf den ganzen Bereich gestreckt. Geben Sie none als Streckung an, um sie zu nehmen, wie sie sind.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/rasters.py"/>
        <source>The values, {low} to {high}, lie nearly all outside the range that was given as the stretch: every tile looks alike. Give a range within them, or auto.</source>
        <translation>Die Werte, {low} bis {high}, liegen fast alle außerhalb des Bereichs, der als Streckung angegeben wurde: Alle Kacheln sehen gleich aus. Geben Sie einen Bereich innerhalb an oder auto.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/rasters.py"/>
        <source>Tiles show about {side} of ground, since the raster is too small for larger ones; the model was trained on images of {low} to {high}, so results may be poor.</source>
        <translation>Kacheln zeigen etwa {side} am Boden, denn für größere ist das Raster zu klein; das Modell wurde mit Bildern von {low} bis {high} trainiert, die Ergebnisse können also schlecht sein.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/rasters.py"/>
        <source>Tiles show about {side} of ground, since the raster&#x27;s resolution allows no smaller ones; the model was trained on images of {low} to {high}, so results may be poor.</source>
        <translation>Kacheln zeigen etwa {side} am Boden, denn kleinere lässt die Auflösung des Rasters nicht zu; das Modell wurde mit Bildern von {low} bis {high} trainiert, die Ergebnisse können also schlecht sein.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/rasters.py"/>
        <source>Tiles show about {side} of ground: the raster is too small for larger ones. That is within the {low} to {high} of the images that the model was trained on.</source>
        <translation>Kacheln zeigen etwa {side} am Boden: Für größere ist das Raster zu klein. Das liegt innerhalb der {low} bis {high} der Bilder, mit denen das Modell trainiert wurde.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/rasters.py"/>
        <source>Tiles show about {side} of ground: the raster&#x27;s resolution allows no smaller ones. That is within the {low} to {high} of the images that the model was trained on.</source>
        <translation>Kacheln zeigen etwa {side} am Boden: Kleinere lässt die Auflösung des Rasters nicht zu. Das liegt innerhalb der {low} bis {high} der Bilder, mit denen das Modell trainiert wurde.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/rasters.py"/>
        <source>Tiles show at least {side} of ground; the model was trained on images of {low} to {high}, so results may be poor.</source>
        <translation>Kacheln zeigen mindestens {side} am Boden; das Modell wurde mit Bildern von {low} bis {high} trainiert, die Ergebnisse können also schlecht sein.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/rasters.py"/>
        <source>Tiles show at most {side} of ground; the model was trained on images of {low} to {high}, so results may be poor.</source>
        <translation>Kacheln zeigen höchstens {side} am Boden; das Modell wurde mit Bildern von {low} bis {high} trainiert, die Ergebnisse können also schlecht sein.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/rasters.py"/>
        <source>Where the raster lies is told by a sensor model (RPC) only: it is laid onto the ground as QGIS shows it.</source>
        <translation>Wo das Raster liegt, sagt nur ein Sensormodell (RPC): Es wird so auf den Boden gelegt, wie QGIS es zeigt.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/rasters.py"/>
        <source>Where the raster lies is told by ground control points only ({n}): it is laid onto the ground as QGIS shows it.</source>
        <translation>Wo das Raster liegt, sagen nur Passpunkte ({n}): Es wird so auf den Boden gelegt, wie QGIS es zeigt.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/rasters.py"/>
        <source>{path}: no rasters, or written by this program, and so left out: {names}</source>
        <translation>{path}: keine Raster oder von diesem Programm geschrieben und daher weggelassen: {names}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/rasters.py"/>
        <source>{share} of the pixels hold {value}, and the file declares no nodata value: they count as data. Give {value} as the nodata value if they are none.</source>
        <translation>{share} der Pixel enthalten {value}, und die Datei nennt keinen Nodata-Wert: Sie zählen als Daten. Geben Sie {value} als Nodata-Wert an, wenn es keine sind.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/rasters.py"/>
        <source>{share} of the pixels hold {value}, far from all others: they count as pixels without data, though the file does not declare it. Give none as the nodata value if they are data.</source>
        <translation>{share} der Pixel enthalten {value}, weit entfernt von allen anderen: Sie gelten als Pixel ohne Daten, obwohl die Datei das nicht sagt. Geben Sie none als Nodata-Wert an, wenn es Daten sind.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/searching.py"/>
        <source>Labels do not tell how often the thing is met: the levels weak, fair and strong are as if half of the tiles showed it. Where it is rare, fewer of the tiles of a level do.</source>
        <translation>Labels sagen nicht, wie oft das Gesuchte vorkommt: Die Stufen schwach, mittel und stark gelten, als zeigte es die Hälfte der Kacheln. Wo es selten ist, zeigen es weniger der Kacheln einer Stufe.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/searching.py"/>
        <source>Marked tiles left out: {n} – they are not in the searched indexes any more.</source>
        <translation>Weggelassene markierte Kacheln: {n} – sie sind nicht mehr in den durchsuchten Indizes.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/searching.py"/>
        <source>Not searched: {reason}</source>
        <translation>Nicht durchsucht: {reason}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/searching.py"/>
        <source>Of {all} labelled tiles {n} were taken, at random.</source>
        <translation>Von {all} Kacheln mit Label wurden {n} zufällig genommen.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/searching.py"/>
        <source>On marked tiles that were held out, what was taught ranks no better than the words alone. More labels may help, of other places and of what is easily mistaken.</source>
        <translation>Bei zurückgehaltenen markierten Kacheln ordnet das Angelernte nicht besser als die Worte allein. Mehr Labels können helfen, von anderen Orten und von dem, was leicht verwechselt wird.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/searching.py"/>
        <source>Only the rasters with the best tiles have a heatmap: {n} of {all}.</source>
        <translation>Nur die Raster mit den besten Kacheln haben eine Heatmap: {n} von {all}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/searching.py"/>
        <source>The example {name} is only {pixels} pixels wide; the model looks at {wanted}, so it may see little in it.</source>
        <translation>Das Beispiel {name} ist nur {pixels} Pixel breit; das Modell betrachtet {wanted} und sieht darin vielleicht wenig.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/searching.py"/>
        <source>The example {name} shows {side} of ground; the model was trained on images of {low} to {high}, so it may see little in it.</source>
        <translation>Das Beispiel {name} zeigt {side} Boden; das Modell wurde mit Bildern von {low} bis {high} trainiert und sieht darin vielleicht wenig.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/searching.py"/>
        <source>The example {name}: {note}</source>
        <translation>Das Beispiel {name}: {note}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/searching.py"/>
        <source>The index {path} changed since the example was chosen: tile {now}, which shares {share} with it, stands for tile {then} now.</source>
        <translation>Der Index {path} hat sich geändert, seit das Beispiel gewählt wurde: Kachel {now}, die {share} mit ihm gemein hat, steht jetzt für Kachel {then}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/searching.py"/>
        <source>The model knows no word of this query: the list means little. Describe it in other English words.</source>
        <translation>Das Modell kennt kein Wort dieser Anfrage: Die Liste besagt wenig. Beschreiben Sie es mit anderen englischen Wörtern.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/searching.py"/>
        <source>The model looks at squares: only the middle of the image is seen.</source>
        <translation>Das Modell betrachtet Quadrate: Nur die Mitte des Bildes wird gesehen.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/searching.py"/>
        <source>The model looks at squares: the rectangle is seen with what lies beside it.</source>
        <translation>Das Modell betrachtet Quadrate: Das Rechteck wird mit dem gesehen, was daneben liegt.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/searching.py"/>
        <source>The text “{text}…” is longer than the model reads, {n} pieces of words: its end is left out.</source>
        <translation>Der Text „{text}…“ ist länger, als das Modell liest ({n} Wortstücke): Sein Ende fällt weg.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/searching.py"/>
        <source>Tiles left out: {n} – they are marked both right and wrong.</source>
        <translation>Weggelassene Kacheln: {n} – sie sind als richtig und als falsch markiert.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/searching.py"/>
        <source>Tiles marked before the index changed: {n} – the tiles that lie there now stand for them.</source>
        <translation>Kacheln, die markiert wurden, bevor sich der Index geändert hat: {n} – die Kacheln, die jetzt dort liegen, stehen für sie.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/searching.py"/>
        <source>Tiles of rasters without a reference system, which have no place on a map beside the others: {n}.</source>
        <translation>Kacheln von Rastern ohne Bezugssystem, die auf einer Karte keinen Platz neben den anderen haben: {n}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/searching.py"/>
        <source>Tiles that show other labels, and nothing of this one: {n} – they count as wrong.</source>
        <translation>Kacheln, die andere Labels zeigen und nichts von diesem: {n} – sie zählen als falsch.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/searching.py"/>
        <source>Too few labels to tell what was gained. Tiles that are right: {right}, wrong: {wrong}; places: {places}. It can be told from five of either on, in several places.</source>
        <translation>Zu wenige Labels, um zu sagen, was gewonnen wurde. Richtige Kacheln: {right}, falsche: {wrong}; Orte: {places}. Es lässt sich ab fünf von jeder Sorte sagen, an mehreren Orten.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/training.py"/>
        <source>Choosing tiles</source>
        <translation>Kacheln werden ausgewählt</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/training.py"/>
        <source>Dividing the ground</source>
        <translation>Der Boden wird aufgeteilt</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/training.py"/>
        <source>Encoding images</source>
        <translation>Bilder werden kodiert</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/training.py"/>
        <source>For CLIP models: small updates in every layer, all else frozen. Needs less memory than training the whole model, and forgets less.</source>
        <translation>Für CLIP-Modelle: kleine Anpassungen in jeder Schicht, alles andere eingefroren. Braucht weniger Speicher als das Training des ganzen Modells und vergisst weniger.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/training.py"/>
        <source>From about 100 images on: learns most. It forgets most, too: give general pairs to replay.</source>
        <translation>Ab etwa 100 Bildern: lernt am meisten. Es vergisst auch am meisten: Geben Sie allgemeine Paare zum Wiederholen an.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/training.py"/>
        <source>General pairs that are replayed: {kept}, measured on: {measured}, left out: {left}.</source>
        <translation>Allgemeine Paare, die wiederholt werden: {kept}, an denen gemessen wird: {measured}, die weggelassen werden: {left}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/training.py"/>
        <source>Last layers only</source>
        <translation>Nur die letzten Schichten</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/training.py"/>
        <source>Low-rank updates (LoRA)</source>
        <translation>Niedrigrang-Anpassungen (LoRA)</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/training.py"/>
        <source>Measuring a step</source>
        <translation>Ein Schritt wird gemessen</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/training.py"/>
        <source>Measuring the base model</source>
        <translation>Das Basismodell wird gemessen</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/training.py"/>
        <source>Of {model} no frozen features are kept. Take low-rank updates, which learn as few weights.</source>
        <translation>Von {model} werden keine eingefrorenen Merkmale aufbewahrt. Nehmen Sie Niedrigrang-Anpassungen, die ebenso wenige Gewichte lernen.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/training.py"/>
        <source>Only CLIP models have places for adapters. Train the last layers only, or the whole model.</source>
        <translation>Nur CLIP-Modelle haben Stellen für Adapter. Trainieren Sie nur die letzten Schichten oder das ganze Modell.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/training.py"/>
        <source>Reading the labels</source>
        <translation>Die Labels werden gelesen</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/training.py"/>
        <source>Reading tiles</source>
        <translation>Kacheln werden gelesen</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/training.py"/>
        <source>The first to try where there are fewer than about 100 images: learns least, and forgets least.</source>
        <translation>Das erste zum Ausprobieren, wenn es weniger als etwa 100 Bilder gibt: lernt am wenigsten und vergisst am wenigsten.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/training.py"/>
        <source>The whole model</source>
        <translation>Das ganze Modell</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/training.py"/>
        <source>Training found nothing better on validation: the new model is the base as it was. Label more places, or other ones.</source>
        <translation>Das Training fand bei der Validierung nichts Besseres: Das neue Modell ist das Basismodell, wie es war. Versehen Sie mehr Stellen mit Labels, oder andere.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/training.py"/>
        <source>Weighing what was learnt against what is forgotten</source>
        <translation>Gelerntes wird gegen Vergessenes abgewogen</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/training.py"/>
        <source>What was learnt would have cost more of what the base knew than is allowed: the new model is the base as it was. Give general pairs to replay.</source>
        <translation>Was gelernt wurde, hätte mehr von dem gekostet, was das Basismodell wusste, als erlaubt ist: Das neue Modell ist das Basismodell, wie es war. Geben Sie allgemeine Paare zum Wiederholen an.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/training.py"/>
        <source>Writing captions</source>
        <translation>Bildtexte werden geschrieben</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/training.py"/>
        <source>Writing the model</source>
        <translation>Das Modell wird geschrieben</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/training.py"/>
        <source>{share} of what epoch {epoch} learnt was taken: all of it would have lost {lost} of what the base knew, and {most} are allowed. It finds {recall} on validation, all of it {whole}. Give general pairs to replay, so that more can be taken.</source>
        <translation>{share} von dem, was Epoche {epoch} gelernt hat, wurde übernommen: Alles davon hätte {lost} von dem verloren, was das Basismodell wusste, und {most} sind erlaubt. Es findet bei der Validierung {recall}, mit allem davon {whole}. Geben Sie allgemeine Paare zum Wiederholen an, damit mehr übernommen werden kann.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/training.py"/>
        <source>{share} of what epoch {epoch} learnt was taken: it finds more on validation than all of it does ({recall}, {whole}).</source>
        <translation>{share} von dem, was Epoche {epoch} gelernt hat, wurde übernommen: Damit findet es bei der Validierung mehr als mit allem davon ({recall}, {whole}).</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/wanted.py"/>
        <source>Choose one of {choices}.</source>
        <translation>Wählen Sie aus: {choices}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/wanted.py"/>
        <source>Give {kind} from {low} to {high}, such as {example}.</source>
        <translation>Erwartet: {kind} von {low} bis {high}, zum Beispiel {example}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/wanted.py"/>
        <source>Give {kind}, such as {example}.</source>
        <translation>Erwartet: {kind}, zum Beispiel {example}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/wanted.py"/>
        <source>Give {kind}.</source>
        <translation>Erwartet: {kind}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/wanted.py"/>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/wanted.py"/>
        <source>a list of examples</source>
        <translation>eine Liste von Beispielen</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/wanted.py"/>
        <source>a list of paths</source>
        <translation>eine Liste von Pfaden</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/wanted.py"/>
        <source>a list of texts</source>
        <translation>eine Liste von Texten</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/wanted.py"/>
        <source>a list of {n}</source>
        <translation>eine Liste mit {n} Einträgen</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/wanted.py"/>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/wanted.py"/>
        <source>a number from {low} to {high}</source>
        <translation>eine Zahl von {low} bis {high}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/wanted.py"/>
        <source>a number of at least {low}</source>
        <translation>eine Zahl von mindestens {low}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/wanted.py"/>
        <source>a number of thousands of digits</source>
        <translation>eine Zahl aus Tausenden von Ziffern</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/wanted.py"/>
        <source>a path</source>
        <translation>ein Pfad</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/wanted.py"/>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/wanted.py"/>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/wanted.py"/>
        <source>a whole number from {low} to {high}</source>
        <translation>eine ganze Zahl von {low} bis {high}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/wanted.py"/>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/wanted.py"/>
        <source>it holds other tables as well: {names}</source>
        <translation>darin sind auch andere Tabellen: {names}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/wanted.py"/>
        <source>it is a text-search index</source>
        <translation>das ist ein Index der Textsuche</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/wanted.py"/>
        <source>it is no file</source>
        <translation>das ist keine Datei</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/wanted.py"/>
        <source>it is not a file of results that this program wrote</source>
        <translation>das ist keine Ergebnisdatei, die dieses Programm geschrieben hat</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/wanted.py"/>
        <source>it is not a file that this program exported</source>
        <translation>das ist keine Datei, die dieses Programm exportiert hat</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/wanted.py"/>
        <source>it is not a heatmap that this program wrote</source>
        <translation>das ist keine Heatmap, die dieses Programm geschrieben hat</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/wanted.py"/>
        <source>it is not a report that this program wrote</source>
        <translation>das ist kein Bericht, den dieses Programm geschrieben hat</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/wanted.py"/>
        <source>it is not a taught search that this program wrote</source>
        <translation>das ist keine angelernte Suche, die dieses Programm geschrieben hat</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/wanted.py"/>
        <source>it is not a text-search index</source>
        <translation>das ist kein Index der Textsuche</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/wanted.py"/>
        <source>it is not an index of this program, or too damaged to tell</source>
        <translation>das ist kein Index dieses Programms, oder zu beschädigt, um das zu erkennen</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/wanted.py"/>
        <source>numbers separated by commas</source>
        <translation>durch Kommas getrennte Zahlen</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/wanted.py"/>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/wanted.py"/>
        <source>whole numbers separated by commas</source>
        <translation>durch Kommas getrennte ganze Zahlen</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/wanted.py"/>
        <source>{names} and {n} more</source>
        <translation>{names} und {n} weitere</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/commands.py"/>
        <source>GeoParquet files, or folders of them.</source>
        <translation>GeoParquet-Dateien oder Ordner mit solchen.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/commands.py"/>
        <source>Index</source>
        <translation>Index</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/commands.py"/>
        <source>Parts</source>
        <translation>Teile</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/commands.py"/>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/commands.py"/>
        <source>Replace the index where it exists.</source>
        <translation>Einen vorhandenen Index ersetzen.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/commands.py"/>
        <source>The index, a GeoPackage.</source>
        <translation>Der Index, ein GeoPackage.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/commands.py"/>
        <source>The tiles with their embeddings: GeoParquet, or a GeoPackage (.gpkg), which has them as text.</source>
        <translation>Die Kacheln mit ihren Einbettungen: GeoParquet oder ein GeoPackage (.gpkg), das diese als Text enthält.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/convert.py"/>
        <source>Ground</source>
        <translation>Bodenausschnitt</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/convert.py"/>
        <source>How weights are stored; the model computes in single precision whichever it is.</source>
        <translation>Wie die Gewichte gespeichert werden; gerechnet wird in jedem Fall mit einfacher Genauigkeit.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/convert.py"/>
        <source>Mean and deviation of the training pixels: CLIP&#x27;s, or those of RS5M.</source>
        <translation>Mittelwert und Streuung der Trainingspixel: die von CLIP oder die von RS5M.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/convert.py"/>
        <source>Name of the architecture in open_clip; without it, told from the file.</source>
        <translation>Name der Architektur in open_clip; ohne ihn wird sie an der Datei erkannt.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/convert.py"/>
        <source>Normalisation</source>
        <translation>Normalisierung</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/convert.py"/>
        <source>Precision</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/convert.py"/>
        <source>Smallest, typical and largest side of the training images on the ground, in metres.</source>
        <translation>Kleinste, übliche und größte Seite der Trainingsbilder am Boden, in Metern.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/convert.py"/>
        <source>The licence of the weights.</source>
        <translation>Die Lizenz der Gewichte.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/convert.py"/>
        <source>The model&#x27;s new folder.</source>
        <translation>Der neue Ordner des Modells.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/convert.py"/>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/convert.py"/>
        <source>Weights of a CLIP model: .safetensors, a file of torch.save, or OpenAI&#x27;s archive.</source>
        <translation>Gewichte eines CLIP-Modells: .safetensors, eine Datei von torch.save oder OpenAIs Archiv.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/convert.py"/>
        <source>What the model is called.</source>
        <translation>Wie das Modell heißt.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/convert.py"/>
        <source>Where the weights are from.</source>
        <translation>Woher die Gewichte stammen.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/evaluate.py"/>
        <source>An index of the same tiles to compare with; may be repeated.</source>
        <translation>Ein Index derselben Kacheln zum Vergleich; mehrfach möglich.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/evaluate.py"/>
        <source>Block</source>
        <translation>Block</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/evaluate.py"/>
        <source>Count only tiles that a label touches; otherwise a tile without a label counts as one that shows nothing of what is asked.</source>
        <translation>Nur Kacheln zählen, die ein Label berührt; sonst zählt eine Kachel ohne Label als eine, die nichts vom Gefragten zeigt.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/evaluate.py"/>
        <source>Evaluate a taught search (teach), against the same search before it was taught.</source>
        <translation>Eine angelernte Suche (teach) bewerten, im Vergleich mit derselben Suche vor dem Anlernen.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/evaluate.py"/>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/evaluate.py"/>
        <source>Field of the labels that says what a polygon shows.</source>
        <translation>Feld der Labels, das sagt, was ein Polygon zeigt.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/evaluate.py"/>
        <source>Field of the labels that says whether a polygon shows it: right or wrong. Where it is empty, it does.</source>
        <translation>Feld der Labels, das sagt, ob ein Polygon es zeigt: right oder wrong. Wo es leer ist, zeigt es das Polygon.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/evaluate.py"/>
        <source>Folder of a model to compare with, on the same tiles.</source>
        <translation>Ordner eines Modells zum Vergleich, auf denselben Kacheln.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/evaluate.py"/>
        <source>Folder of the model that is evaluated; without it, that of the index.</source>
        <translation>Ordner des Modells, das bewertet wird; ohne Angabe das des Index.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/evaluate.py"/>
        <source>How many times blocks are drawn for an interval.</source>
        <translation>Wie oft für ein Intervall Blöcke gezogen werden.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/evaluate.py"/>
        <source>Indexes before</source>
        <translation>Indizes vorher</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/evaluate.py"/>
        <source>Indexes or rasters</source>
        <translation>Indizes oder Raster</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/evaluate.py"/>
        <source>Indexes, or rasters, which are indexed for the model in the cache; folders and patterns are taken.</source>
        <translation>Indizes, oder Raster, die für das Modell im Cache indiziert werden; auch Ordner und Muster.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/evaluate.py"/>
        <source>Labelled tiles only</source>
        <translation>Nur Kacheln mit Label</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/evaluate.py"/>
        <source>Model before</source>
        <translation>Modell vorher</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/evaluate.py"/>
        <source>Only tiles with their centre in these polygons count, such as blocks that no training saw: a file, or FILE.gpkg:LAYER.</source>
        <translation>Nur Kacheln zählen, deren Mitte in diesen Polygonen liegt, etwa in Blöcken, die kein Training sah: eine Datei oder FILE.gpkg:LAYER.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/evaluate.py"/>
        <source>Polygons of what the rasters show: a GeoPackage or a GeoJSON file.</source>
        <translation>Polygone dessen, was die Raster zeigen: ein GeoPackage oder eine GeoJSON-Datei.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/evaluate.py"/>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/evaluate.py"/>
        <source>Resamples</source>
        <translation>Ziehungen</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/evaluate.py"/>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/evaluate.py"/>
        <source>Seed of the random draws: the same one gives the same intervals.</source>
        <translation>Der Ziehungen: Derselbe Startwert ergibt dieselben Intervalle.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/evaluate.py"/>
        <source>Side in metres of the blocks of the ground that intervals are drawn from; without it, twice that of the largest tile.</source>
        <translation>Seite in Metern der Blöcke am Boden, aus denen Intervalle gezogen werden; ohne Angabe das Doppelte der größten Kachel.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/evaluate.py"/>
        <source>Split</source>
        <translation>Teilmenge</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/evaluate.py"/>
        <source>Taught search</source>
        <translation>Angelernte Suche</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/evaluate.py"/>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/evaluate.py"/>
        <source>What is asked for a label; {} stands for the label.</source>
        <translation>Was für ein Label gefragt wird; {} steht für das Label.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/evaluate.py"/>
        <source>Which split counts, where a field split of the polygons says train, val or test.</source>
        <translation>Welche Polygone zählen, wenn ihr Feld split train, val oder test sagt; ohne Angabe test.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/evaluate.py"/>
        <source>Write a page to look at and to print.</source>
        <translation>Eine Seite zum Ansehen und Drucken schreiben.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/run.py"/>
        <source>4: embeddings averaged over quarter turns, better, at four times the cost.</source>
        <translation>4: Einbettungen über Vierteldrehungen gemittelt, besser, zu vierfachen Kosten.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/run.py"/>
        <source>As before</source>
        <translation>Wie zuvor</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/run.py"/>
        <source>Band that tells the transparent pixels; auto: as the file says; none: there is none.</source>
        <translation>Kanal, der die durchsichtigen Pixel bezeichnet; auto: wie die Datei sagt; none: es gibt keinen.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/run.py"/>
        <source>Bands</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/run.py"/>
        <source>Bands shown to the model as red, green and blue; without it, the raster tells.</source>
        <translation>Kanäle, die das Modell als Rot, Grün und Blau sieht; ohne Angabe nach dem Raster.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/run.py"/>
        <source>Build anew</source>
        <translation>Neu erstellen</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/run.py"/>
        <source>Build the index anew where it exists, instead of continuing it.</source>
        <translation>Einen vorhandenen Index neu erstellen, statt ihn fortzusetzen.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/run.py"/>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/run.py"/>
        <source>Coarse to fine</source>
        <translation>Vom Groben zum Feinen</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/run.py"/>
        <source>Coordinate reference system of rasters that have none or a wrong one.</source>
        <translation>Koordinatenbezugssystem von Rastern, die keines oder ein falsches haben.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/run.py"/>
        <source>File of polygons: only tiles that touch them are indexed (GeoPackage, of which FILE:LAYER names a layer, or GeoJSON); none: the whole raster.</source>
        <translation>Datei mit Polygonen: Nur Kacheln, die sie berühren, werden indiziert (GeoPackage, von dem FILE:LAYER einen Layer nennt, oder GeoJSON); keine: das ganze Raster.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/run.py"/>
        <source>Index the largest tiles, and smaller ones only where they answer this text best; may be repeated.</source>
        <translation>Die größten Kacheln indizieren, kleinere nur dort, wo sie diesem Text am besten entsprechen; mehrfach möglich.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/run.py"/>
        <source>Keep all patch features, so that searches prove their results: ten times as large.</source>
        <translation>Alle Patch-Merkmale behalten, damit Suchen ihre Ergebnisse belegen: zehnmal so groß.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/run.py"/>
        <source>Keep patch features</source>
        <translation>Patch-Merkmale behalten</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/run.py"/>
        <source>Multiples of the tile size; each is one more pass with larger tiles.</source>
        <translation>Vielfache der Kachelgröße; jedes ist ein weiterer Durchgang mit größeren Kacheln.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/run.py"/>
        <source>No data</source>
        <translation>Keine Daten</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/run.py"/>
        <source>Processes that read and encode; one for every two cores is plenty.</source>
        <translation>Prozesse, die lesen und kodieren; einer für je zwei Kerne genügt.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/run.py"/>
        <source>Range of values that becomes black to white, one or three with semicolons between; auto: 2nd to 98th percentile, 8-bit values as they are; none: all values as they are.</source>
        <translation>Wertebereich, der Schwarz bis Weiß wird, einer oder drei mit Semikolons dazwischen; auto: 2. bis 98. Perzentil, 8-Bit-Werte unverändert; none: alle Werte unverändert.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/run.py"/>
        <source>Rasters to index: files, folders, or patterns such as &quot;scenes/**/*.tif&quot;.</source>
        <translation>Zu indizierende Raster: Dateien, Ordner oder Muster wie &quot;scenes/**/*.tif&quot;.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/run.py"/>
        <source>Reference system</source>
        <translation>Bezugssystem</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/run.py"/>
        <source>Runtime</source>
        <translation>Laufzeitumgebung</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/run.py"/>
        <source>Scheduler of a dask cluster that does the work.</source>
        <translation>Scheduler eines Dask-Clusters, der die Arbeit übernimmt.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/run.py"/>
        <source>Share of a tile that its neighbours repeat.</source>
        <translation>Anteil einer Kachel, den ihre Nachbarn wiederholen.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/run.py"/>
        <source>Share of smaller tiles</source>
        <translation>Anteil kleinerer Kacheln</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/run.py"/>
        <source>Share of the smaller tiles that is indexed for every text of coarse to fine.</source>
        <translation>Anteil der kleineren Kacheln, der für jeden Text von „Vom Groben zum Feinen“ indiziert wird.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/run.py"/>
        <source>Side of a tile in metres on the ground or in raster pixels; auto: what the model was trained on, or what the raster&#x27;s resolution and size allow.</source>
        <translation>Seite einer Kachel in Metern am Boden oder in Rasterpixeln; auto: womit das Modell trainiert wurde oder was Auflösung und Größe des Rasters zulassen.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/run.py"/>
        <source>The index, a GeoPackage; for a run on a cluster, a folder of parts.</source>
        <translation>Der Index, ein GeoPackage; bei einem Lauf auf einem Cluster ein Ordner mit Teilen.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/run.py"/>
        <source>Transparency</source>
        <translation>Transparenz</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/run.py"/>
        <source>Value of pixels without data; auto: what the file declares, else what is found; file: what it declares; none: all have data.</source>
        <translation>Wert von Pixeln ohne Daten; auto: was die Datei angibt, sonst was gefunden wird; file: was sie angibt; none: alle haben Daten.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/run.py"/>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/run.py"/>
        <source>What runs the model; auto: the fastest here; doctor lists what there is.</source>
        <translation>Womit das Modell ausgeführt wird; auto: die hier schnellste; doctor zählt auf, was es gibt.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/run.py"/>
        <source>Workers</source>
        <translation>Prozesse</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/search.py"/>
        <source>Calibration</source>
        <translation>Kalibrierung</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/search.py"/>
        <source>Extent</source>
        <translation>Ausdehnung</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/search.py"/>
        <source>How many results are listed.</source>
        <translation>Wie viele Ergebnisse aufgezählt werden.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/search.py"/>
        <source>How scores are made comparable: by the model&#x27;s bank, not at all, or as can be.</source>
        <translation>Wie Werte vergleichbar gemacht werden: mit der Bank des Modells, gar nicht oder wie es geht.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/search.py"/>
        <source>Not similar to</source>
        <translation>Nicht ähnlich wie</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/search.py"/>
        <source>Number of best tiles</source>
        <translation>Anzahl der besten Kacheln</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/search.py"/>
        <source>Number of rasters with a heatmap</source>
        <translation>Anzahl der Raster mit Heatmap</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/search.py"/>
        <source>Refine</source>
        <translation>Verfeinern</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/search.py"/>
        <source>Search as it was taught (teach): with the query of the file, which may be &quot;&quot; here.</source>
        <translation>Suchen, wie angelernt (teach): mit der Anfrage der Datei, die hier &quot;&quot; sein darf.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/search.py"/>
        <source>Search only tiles with their centre in these polygons: a file, or FILE.gpkg:LAYER.</source>
        <translation>Nur in Kacheln suchen, deren Mitte in diesen Polygonen liegt: eine Datei oder FILE.gpkg:LAYER.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/search.py"/>
        <source>Search only tiles with their centre in this box: minx,miny,maxx,maxy.</source>
        <translation>Nur in Kacheln suchen, deren Mitte in diesem Rechteck liegt: minx,miny,maxx,maxy.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/search.py"/>
        <source>Share of the text, where there are examples too.</source>
        <translation>Anteil des Textes, wo es auch Beispiele gibt.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/search.py"/>
        <source>Show patches of tiles in the heatmap, of an index that keeps them.</source>
        <translation>Teile von Kacheln in der Heatmap zeigen, bei einem Index, der sie behält.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/search.py"/>
        <source>Similar to</source>
        <translation>Ähnlich wie</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/search.py"/>
        <source>Smooth the heatmap.</source>
        <translation>Die Heatmap glätten.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/search.py"/>
        <source>Smoothing</source>
        <translation>Glättung</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/search.py"/>
        <source>That of the box; else that of the index.</source>
        <translation>Das des Rechtecks; sonst das des Index.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/search.py"/>
        <source>Weight of the text</source>
        <translation>Gewicht des Textes</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/search.py"/>
        <source>What a picture would show, in a few English words; &quot;&quot; with examples.</source>
        <translation>Was ein Bild zeigen würde, in wenigen englischen Wörtern; &quot;&quot; mit Beispielen.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/search.py"/>
        <source>What the tiles must not look like; may be repeated.</source>
        <translation>Wie die Kacheln nicht aussehen sollen; mehrfach möglich.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/search.py"/>
        <source>What to look like: a tile, 17 (of the first index) or IDX.gpkg:17, an image FILE, or RASTER@xmin,ymin,xmax,ymax; may be repeated, and the query may then be &quot;&quot;.</source>
        <translation>Wem Ergebnisse gleichen sollen: einer Kachel, 17 (des ersten Index) oder IDX.gpkg:17, einem Bild FILE oder RASTER@xmin,ymin,xmax,ymax; mehrfach möglich, und die Anfrage darf dann &quot;&quot; sein.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/search.py"/>
        <source>What to look unlike; may be repeated.</source>
        <translation>Wem Ergebnisse nicht gleichen sollen; mehrfach möglich.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/search.py"/>
        <source>Write a heatmap, a GeoTIFF for each raster.</source>
        <translation>Eine Heatmap schreiben, ein GeoTIFF je Raster.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/search.py"/>
        <source>Write heatmaps only of so many rasters, those with the best tiles; 0 for all.</source>
        <translation>Heatmaps nur von so vielen Rastern schreiben, denen mit den besten Kacheln; 0 für alle.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/search.py"/>
        <source>Write the results as a layer, a GeoPackage.</source>
        <translation>Die Ergebnisse als Layer schreiben, ein GeoPackage.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/shared.py"/>
        <source>Folder of the model; without it, the one that ships.</source>
        <translation>Ordner des Modells; ohne Angabe das mitgelieferte.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/shared.py"/>
        <source>One index, or several that are searched as one; folders and patterns are taken.</source>
        <translation>Ein Index oder mehrere, die wie einer durchsucht werden; auch Ordner und Muster.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/shared.py"/>
        <source>The index: a GeoPackage, or a folder of parts of a run on a cluster.</source>
        <translation>Der Index: ein GeoPackage oder ein Ordner mit Teilen eines Laufs auf einem Cluster.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/shared.py"/>
        <source>The raster, as info names it.</source>
        <translation>Das Raster, wie info es nennt.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/shared.py"/>
        <source>Where the model computes; auto: on the fastest.</source>
        <translation>Wo das Modell rechnet; auto: auf dem schnellsten Gerät.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/teach.py"/>
        <source>Field of the labels that says right or wrong; without it, polygons with other labels are wrong.</source>
        <translation>Feld der Labels, das right oder wrong sagt; ohne Angabe sind Polygone mit anderen Labels falsch.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/teach.py"/>
        <source>How scores of the words are made comparable, as for a search.</source>
        <translation>Wie Werte der Worte vergleichbar gemacht werden, wie bei einer Suche.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/teach.py"/>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/teach.py"/>
        <source>Polygons of what rasters show, instead of tiles: a GeoPackage or a GeoJSON file.</source>
        <translation>Polygone dessen, was Raster zeigen, statt Kacheln: ein GeoPackage oder eine GeoJSON-Datei.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/teach.py"/>
        <source>Right</source>
        <translation>Richtig</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/teach.py"/>
        <source>The query that is taught; without it, the label.</source>
        <translation>Die Anfrage, die angelernt wird; ohne Angabe das Label.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/teach.py"/>
        <source>The taught search, a file for search --taught.</source>
        <translation>Die angelernte Suche, eine Datei für search --taught.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/teach.py"/>
        <source>Tiles that do not show it; may be repeated.</source>
        <translation>Kacheln, die es nicht zeigen; mehrfach möglich.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/teach.py"/>
        <source>Tiles that show it, by their numbers: 12,17 (of the first index); may be repeated.</source>
        <translation>Kacheln, die es zeigen, nach ihrer Nummer: 12,17 (des ersten Index); mehrfach möglich.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/teach.py"/>
        <source>What that field says where the query is meant, if not the query itself.</source>
        <translation>Was dieses Feld sagt, wo die Anfrage gemeint ist; ohne Angabe die Anfrage.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/teach.py"/>
        <source>Wrong</source>
        <translation>Falsch</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/plugin.py"/>
        <source>Indexes of Text Search…</source>
        <translation>Indizes der Textsuche…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/plugin.py"/>
        <source>QGIS had ended while a model was being added: what was left unfinished was removed, {size}.</source>
        <translation>QGIS hatte geendet, während ein Modell hinzugefügt wurde: Unfertiges wurde entfernt, {size}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/plugin.py"/>
        <source>Tour of Text Search…</source>
        <translation>Rundgang durch Text Search…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/base.py"/>
        <source>text search,imagery,image,raster,tiles,embedding,CLIP,semantic,similarity</source>
        <translation>Textsuche,Luftbilder,Bild,Raster,Kacheln,Einbettung,Embedding,CLIP,semantisch,Ähnlichkeit</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/batch_queries.py"/>
        <source>Asks every query of a table, which may be a text file (its first line names the fields; one field is enough) or the table of any layer, and writes the best tiles of all into one layer, a summary with a row for each query, and, where a folder is chosen, a heatmap for each query. The model is loaded once.

A field of the table holds the query; others may hold what the tiles must not look like (several texts separated by commas) and what the query is called, by which heatmaps are named. Rows without a query are left out.

The summary says how sure it is that a thing is there at all: strong, fair, weak or none. Scores compare tiles within one query only. Describe in English what a picture would show.</source>
        <translation>Stellt jede Anfrage einer Tabelle, die eine Textdatei (ihre erste Zeile nennt die Felder; ein Feld genügt) oder die Tabelle eines beliebigen Layers sein kann, und schreibt die besten Kacheln aller Anfragen in einen Layer, eine Zusammenfassung mit einer Zeile je Anfrage und, wo ein Ordner gewählt ist, eine Heatmap je Anfrage. Das Modell wird einmal geladen.

Ein Feld der Tabelle enthält die Anfrage; andere können enthalten, wie die Kacheln nicht aussehen sollen (mehrere Texte durch Kommas getrennt) und wie die Anfrage heißt, wonach Heatmaps benannt werden. Zeilen ohne Anfrage werden weggelassen.

Die Zusammenfassung sagt, wie sicher es ist, dass das Gesuchte überhaupt da ist: stark (strong), mittel (fair), schwach (weak) oder gar nicht (none). Werte vergleichen nur Kacheln innerhalb einer Anfrage. Beschreiben Sie auf Englisch, was ein Bild zeigen würde.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/batch_queries.py"/>
        <source>Batch queries from a table</source>
        <translation>Anfragen aus einer Tabelle im Stapel</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/batch_queries.py"/>
        <source>Best tiles of all queries</source>
        <translation>Beste Kacheln aller Anfragen</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/batch_queries.py"/>
        <source>Folder for a heatmap of each query</source>
        <translation>Ordner für eine Heatmap je Anfrage</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/batch_queries.py"/>
        <source>Number of queries that were asked</source>
        <translation>Gestellte Anfragen</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/batch_queries.py"/>
        <source>Queries for which nothing stands out</source>
        <translation>Anfragen, bei denen nichts heraussticht</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/batch_queries.py"/>
        <source>Rasters that have an index</source>
        <translation>Raster, die einen Index haben</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/batch_queries.py"/>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/batch_queries.py"/>
        <source>The folder of the heatmaps cannot be made: {path} ({reason}).</source>
        <translation>Der Ordner für die Heatmaps kann nicht angelegt werden: {path} ({reason}).</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/build_index.py"/>
        <source>Area: only tiles that touch it</source>
        <translation>Gebiet: nur Kacheln, die es berühren</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/build_index.py"/>
        <source>Choose rasters, or a folder of rasters.</source>
        <translation>Wählen Sie Raster oder einen Ordner mit Rastern.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/build_index.py"/>
        <source>Cuts rasters into tiles and describes each tile by the image-text model, once. The index is a GeoPackage that the searches and the Text Search panel use.

Choose rasters, or a folder: all rasters in it and below are taken, or those whose names fit the pattern. Without an index file, the index of each raster goes beside it, where the panel finds it; a folder needs an index file.

A raster that cannot be read does not stop the others: the log says which it is, and the run ends with an error.

A run that was cancelled or killed is continued by running it again with the same index file; what is left empty then is as it was.</source>
        <translation>Zerlegt Raster in Kacheln und beschreibt jede einmal mit dem Bild-Text-Modell. Der Index ist ein GeoPackage, das die Suchen und das Bedienfeld der Textsuche benutzen.

Wählen Sie Raster oder einen Ordner: Alle Raster darin und in seinen Unterordnern werden genommen, oder die, deren Namen zum Muster passen. Ohne Indexdatei kommt der Index jedes Rasters neben das Raster, wo das Bedienfeld ihn findet; ein Ordner braucht eine Indexdatei.

Ein Raster, das nicht gelesen werden kann, hält die anderen nicht auf: Das Protokoll sagt, welches es ist, und der Lauf endet mit einem Fehler.

Ein abgebrochener Lauf wird fortgesetzt, wenn er mit derselben Indexdatei wiederholt wird; was dabei leer bleibt, ist wie zuvor.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/build_index.py"/>
        <source>Folder of rasters</source>
        <translation>Ordner mit Rastern</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/build_index.py"/>
        <source>Index (*.gpkg)</source>
        <translation>Index (*.gpkg)</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/build_index.py"/>
        <source>Index file (if left empty: beside the raster)</source>
        <translation>Indexdatei (wenn leer: neben dem Raster)</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/build_index.py"/>
        <source>Index files</source>
        <translation>Indexdateien</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/build_index.py"/>
        <source>Name the index file for the rasters of the folder.</source>
        <translation>Nennen Sie die Indexdatei für die Raster des Ordners.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/build_index.py"/>
        <source>No raster could be indexed.</source>
        <translation>Kein Raster konnte indiziert werden.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/build_index.py"/>
        <source>Pattern of names in the folder, such as {example}</source>
        <translation>Muster der Namen im Ordner, zum Beispiel {example}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/build_index.py"/>
        <source>Rasters that failed: {count}. The others are indexed: {path}</source>
        <translation>Gescheiterte Raster: {count}. Die anderen sind indiziert: {path}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/build_index.py"/>
        <source>Tiles in the index</source>
        <translation>Kacheln im Index</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/convert_model.py"/>
        <source>Folder of the new model</source>
        <translation>Ordner des neuen Modells</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/convert_model.py"/>
        <source>Makes a model of the weights of a CLIP, such as OpenAI&#x27;s, RemoteCLIP&#x27;s or GeoRSCLIP&#x27;s, that were fetched before. PyTorch is not needed, and nothing of the file is run.

The new model is compared with its checkpoint and searches a sample scene before it is kept. Its folder is what “Build index” takes as a model. Mind the licence of the weights.</source>
        <translation>Macht ein Modell aus den Gewichten eines CLIP, etwa denen von OpenAI, RemoteCLIP oder GeoRSCLIP, die zuvor geholt wurden. PyTorch wird nicht gebraucht, und nichts in der Datei wird ausgeführt.

Das neue Modell wird mit seinem Checkpoint verglichen und durchsucht eine Beispielszene, bevor es behalten wird. Sein Ordner ist, was „Index erstellen“ als Modell nimmt. Beachten Sie die Lizenz der Gewichte.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/convert_model.py"/>
        <source>Model from a checkpoint</source>
        <translation>Modell aus einem Checkpoint</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/convert_model.py"/>
        <source>What the model is called</source>
        <translation>Wie das Modell heißt</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/declared.py"/>
        <source>{label}, such as {example}</source>
        <translation>{label}, etwa {example}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/evaluate.py"/>
        <source>Area: only tiles whose centre lies in it</source>
        <translation>Gebiet: nur Kacheln, deren Mitte darin liegt</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/evaluate.py"/>
        <source>Evaluate search</source>
        <translation>Suche bewerten</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/evaluate.py"/>
        <source>Field that says right or wrong</source>
        <translation>Feld, das right oder wrong sagt</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/evaluate.py"/>
        <source>Field that says what a polygon shows</source>
        <translation>Feld, das sagt, was ein Polygon zeigt</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/evaluate.py"/>
        <source>Model to compare with: what was before</source>
        <translation>Modell zum Vergleich: was vorher war</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/evaluate.py"/>
        <source>Model: without it, that of the index</source>
        <translation>Modell: ohne Angabe das des Index</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/evaluate.py"/>
        <source>Page (*.html)</source>
        <translation>Seite (*.html)</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/evaluate.py"/>
        <source>Query for a label, {} being the label</source>
        <translation>Anfrage für ein Label, {} steht für das Label</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/evaluate.py"/>
        <source>Taught search: compared with what it was before</source>
        <translation>Angelernte Suche: verglichen mit dem, was sie vorher war</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/evaluate.py"/>
        <source>Tells how well searches work here, by polygons that say what is where. Each label is asked as a query, and every tile is right or wrong by the polygons. The report is one page with numbers, maps and pictures, to look at in a browser and to print.

Name a model to compare with to see what was gained: before and after, on the same tiles. Evaluate on places that no training saw, such as the test blocks of a training for your region: that is what the area is for.

A raster without an index is indexed first, which takes as long as “Build index”; the index is kept in the cache. Values are shares from 0 to 1; intervals hold 95 % of what redrawn blocks of the ground give, and are left out where the labels lie in too few places.</source>
        <translation>Sagt anhand von Polygonen, die angeben, was wo ist, wie gut Suchen hier arbeiten. Nach jedem Label wird gefragt wie mit einer Anfrage, und nach den Polygonen ist jede Kachel richtig oder falsch. Der Bericht ist eine Seite mit Zahlen, Karten und Bildern, zum Ansehen im Browser und zum Drucken.

Nennen Sie ein Modell zum Vergleich, um zu sehen, was gewonnen wurde: vorher und nachher, auf denselben Kacheln. Bewerten Sie an Orten, die kein Training sah, etwa auf den Testblöcken eines Trainings für Ihre Region: Dafür ist das Gebiet da.

Ein Raster ohne Index wird zuerst indiziert, was so lange dauert wie „Index erstellen“; der Index liegt danach im Cache. Werte sind Anteile von 0 bis 1; Intervalle enthalten 95 % dessen, was neu gezogene Blöcke am Boden ergeben, und fehlen, wo die Labels an zu wenigen Orten liegen.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/evaluation.py"/>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/evaluation.py"/>
        <source>Lower end of its interval</source>
        <translation>Unteres Ende ihres Intervalls</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/evaluation.py"/>
        <source>Lower end of the interval of the gain</source>
        <translation>Unteres Ende des Intervalls des Gewinns</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/evaluation.py"/>
        <source>Mean average precision</source>
        <translation>Mittlere durchschnittliche Präzision</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/evaluation.py"/>
        <source>Mean average precision before</source>
        <translation>Mittlere durchschnittliche Präzision vorher</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/evaluation.py"/>
        <source>Upper end of its interval</source>
        <translation>Oberes Ende ihres Intervalls</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/evaluation.py"/>
        <source>Upper end of the interval of the gain</source>
        <translation>Oberes Ende des Intervalls des Gewinns</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/evaluation.py"/>
        <source>What came out</source>
        <translation>Was herauskam</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/evaluation.py"/>
        <source>What was gained</source>
        <translation>Was gewonnen wurde</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/evaluation.py"/>
        <source>p of the hypothesis that nothing was gained</source>
        <translation>p der Hypothese, dass nichts gewonnen wurde</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/evaluation.py"/>
        <source>{label}: average precision {after}</source>
        <translation>{label}: durchschnittliche Präzision {after}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/evaluation.py"/>
        <source>{label}: average precision {before}, then {after}</source>
        <translation>{label}: durchschnittliche Präzision {before}, dann {after}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/groups.py"/>
        <source>Model and training</source>
        <translation>Modell und Training</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/heatmaps.py"/>
        <source>Free space on the disk, or name another file for the heatmap.</source>
        <translation>Platz auf dem Datenträger schaffen oder für die Heatmap eine andere Datei angeben.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/heatmaps.py"/>
        <source>Name another file for the heatmap.</source>
        <translation>Für die Heatmap eine andere Datei angeben.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/heatmaps.py"/>
        <source>The heatmaps cannot be written as one file, {path}: {reason}.</source>
        <translation>Die Heatmaps lassen sich nicht als eine Datei {path} schreiben: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/heatmaps.py"/>
        <source>{path} exists and is no heatmap of a text search: it is not replaced.</source>
        <translation>{path} gibt es schon und ist keine Heatmap einer Textsuche: Die Datei wird nicht ersetzt.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/index_info.py"/>
        <source>Index info</source>
        <translation>Informationen zum Index</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/index_info.py"/>
        <source>Model found</source>
        <translation>Modell gefunden</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/index_info.py"/>
        <source>Number of rasters that are not up to date</source>
        <translation>Raster, die nicht aktuell sind</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/index_info.py"/>
        <source>Reference system of the first raster</source>
        <translation>Bezugssystem des ersten Rasters</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/index_info.py"/>
        <source>Side of a tile of the first raster in metres</source>
        <translation>Seite einer Kachel des ersten Rasters in Metern</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/index_info.py"/>
        <source>Size in bytes</source>
        <translation>Größe in Bytes</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/index_info.py"/>
        <source>State: fresh, partial, stale, missing or no_model</source>
        <translation>Zustand: fresh, partial, stale, missing oder no_model</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/index_info.py"/>
        <source>Tells what an index holds, and checks whether it still describes its rasters: a raster may have changed or be gone, an index run may not have come to its end, and the model may be missing. Nothing is changed.

The state is one word, for models and scripts: fresh, partial (“Build index” continues it), stale (“Build index” updates it), missing (a raster is not found) or no_model. Of several indexes the worst counts. The report is one page, to look at in a browser and to print.</source>
        <translation>Sagt, was ein Index enthält, und prüft, ob er seine Raster noch beschreibt: Ein Raster kann sich geändert haben oder fort sein, ein Lauf der Indizierung kann nicht zu Ende gekommen sein, und das Modell kann fehlen. Nichts wird verändert.

Der Zustand ist ein Wort, für Modelle und Skripte: fresh (aktuell), partial (unvollständig; „Index erstellen“ setzt ihn fort), stale (veraltet; „Index erstellen“ aktualisiert ihn), missing (ein Raster wird nicht gefunden) oder no_model (kein Modell). Von mehreren Indizes zählt der schlechteste. Der Bericht ist eine Seite zum Ansehen im Browser und zum Drucken.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/index_info.py"/>
        <source>Tile size as it was asked for</source>
        <translation>Kachelgröße, wie sie verlangt wurde</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/index_info.py"/>
        <source>Tiles when the index is complete</source>
        <translation>Kacheln, wenn er vollständig ist</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/index_info.py"/>
        <source>Up to date</source>
        <translation>Aktuell</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/index_info.py"/>
        <source>Why it is not up to date</source>
        <translation>Warum er nicht aktuell ist</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/index_page.py"/>
        <source>Ground resolution</source>
        <translation>Bodenauflösung</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/index_page.py"/>
        <source>Name another file for the report.</source>
        <translation>Nennen Sie eine andere Datei für den Bericht.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/index_page.py"/>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/index_page.py"/>
        <source>The model {model} is not found on this computer, and no other can search this index</source>
        <translation>Das Modell {model} ist auf diesem Rechner nicht zu finden, und kein anderes kann darin suchen</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/index_page.py"/>
        <source>What to know</source>
        <translation>Wissenswertes</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/index_page.py"/>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/index_page.py"/>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/index_page.py"/>
        <source>{index}: {state}, {tiles} of {rasters}</source>
        <translation>{index}: {state}, {tiles} ({rasters})</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/index_page.py"/>
        <source>{n} indexes: {state}, {tiles}</source>
        <translation>{n} Indizes: {state}, {tiles}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/index_page.py"/>
        <source>{n} m</source>
        <translation>{n} m</translation>
    </message>
    <message numerus="yes">
        <location filename="../rs_textsearch/processing/index_page.py"/>
        <source>{n} rasters</source>
        <translation><numerusform>{n} Raster</numerusform><numerusform>{n} Raster</numerusform></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/index_page.py"/>
        <source>{path} exists and is no report of a text search: it is not replaced.</source>
        <translation>{path} gibt es schon und ist kein Bericht einer Textsuche: Die Datei wird nicht ersetzt.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/index_runs.py"/>
        <source>The index folder cannot be made: {path} ({reason}).</source>
        <translation>Der Ordner für den Index kann nicht angelegt werden: {path} ({reason}).</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/index_to_layer.py"/>
        <source>Index to polygon layer</source>
        <translation>Index in Polygonlayer</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/index_to_layer.py"/>
        <source>Tiles with embeddings</source>
        <translation>Kacheln mit Einbettungen</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/index_to_layer.py"/>
        <source>Writes every tile of an index as a polygon with its raster, its scale, its place in it, the model and its embedding, for statistics, clustering or classification elsewhere.

The field “embedding” holds a list of numbers as JSON, which every format but Shapefile can keep: from_json(&quot;embedding&quot;) in expressions, json.loads in Python; GeoJSON has it as a list. Embeddings have length 1; the dot product of two says how alike their tiles are, if one model made both. A thousand tiles take some four megabytes.</source>
        <translation>Schreibt jede Kachel eines Index als Polygon mit ihrem Raster, ihrer Stufe, ihrer Lage darin, dem Modell und ihrer Einbettung, für Statistik, Clustering oder Klassifizierung anderswo.

Das Feld „embedding“ enthält eine Liste von Zahlen als JSON, die jedes Format außer Shapefile aufnehmen kann: from_json(&quot;embedding&quot;) in Ausdrücken, json.loads in Python; GeoJSON hat sie als Liste. Einbettungen haben die Länge 1; das Skalarprodukt zweier sagt, wie ähnlich ihre Kacheln sind, wenn ein und dasselbe Modell beide erzeugt hat. Tausend Kacheln brauchen etwa vier Megabyte.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/inputs.py"/>
        <source>Choose rasters, or an index.</source>
        <translation>Wählen Sie Raster oder einen Index.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/inputs.py"/>
        <source>Index file, instead of rasters</source>
        <translation>Indexdatei, statt Rastern</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/inputs.py"/>
        <source>It counts where both are given.</source>
        <translation>Sie gilt, wenn beides angegeben ist.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/inputs.py"/>
        <source>More index files, used with the first as one</source>
        <translation>Weitere Indexdateien, mit der ersten wie eine benutzt</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/inputs.py"/>
        <source>One raster (for batch runs and the Model Designer)</source>
        <translation>Ein Raster (für Stapelverarbeitung und Modelle)</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/inputs.py"/>
        <source>“{layer}” has no index yet. Run “Build index” first.</source>
        <translation>„{layer}“ hat noch keinen Index. Zuerst „Index erstellen“ ausführen.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/labelled.py"/>
        <source>The polygons cannot be written: {reason}.</source>
        <translation>Die Polygone können nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/models.py"/>
        <source>Add a copy to the models of the Text Search panel</source>
        <translation>Eine Kopie zu den Modellen des Bedienfelds der Textsuche hinzufügen</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/places.py"/>
        <source>Extent, instead of an area of polygons</source>
        <translation>Ausdehnung, statt eines Gebiets aus Polygonen</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/places.py"/>
        <source>Give an area or an extent, not both.</source>
        <translation>Geben Sie ein Gebiet oder eine Ausdehnung an, nicht beides.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/query_table.py"/>
        <source>Field of the query (else the first of text)</source>
        <translation>Feld der Anfrage (sonst das erste mit Text)</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/query_table.py"/>
        <source>Field with the name of the query</source>
        <translation>Feld mit dem Namen der Anfrage</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/query_table.py"/>
        <source>Field with what the tiles must not look like</source>
        <translation>Feld, das sagt, wie die Kacheln nicht aussehen sollen</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/query_table.py"/>
        <source>Queries are read from the field “{name}”.</source>
        <translation>Die Anfragen werden aus dem Feld „{name}“ gelesen.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/query_table.py"/>
        <source>Table of queries</source>
        <translation>Tabelle der Anfragen</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/query_table.py"/>
        <source>The table has no field “{name}”.</source>
        <translation>Die Tabelle hat kein Feld „{name}“.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/query_table.py"/>
        <source>The table holds no query.</source>
        <translation>Die Tabelle enthält keine Anfrage.</translation>
    </message>
    <message numerus="yes">
        <location filename="../rs_textsearch/processing/query_table.py"/>
        <source>{n} rows of the table were left out: they have no query.</source>
        <translation><numerusform>{n} Zeile der Tabelle wurde weggelassen: Sie hat keine Anfrage.</numerusform><numerusform>{n} Zeilen der Tabelle wurden weggelassen: Sie haben keine Anfrage.</numerusform></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/questions.py"/>
        <source>But not (several texts separated by commas)</source>
        <translation>Aber nicht (mehrere Texte durch Kommas getrennt)</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/results.py"/>
        <source>Compared: {tiles}; model: {model}</source>
        <translation>Verglichen: {tiles}; Modell: {model}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/results.py"/>
        <source>Similarity</source>
        <translation>Ähnlichkeit</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/search.py"/>
        <source>Best score</source>
        <translation>Bester Wert</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/search.py"/>
        <source>Heatmaps of the single rasters: {names}</source>
        <translation>Heatmaps der einzelnen Raster: {names}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/search_example.py"/>
        <source>Choose features or image files as examples.</source>
        <translation>Wählen Sie Objekte oder Bilddateien als Beispiele.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/search_example.py"/>
        <source>Examples left out, since they lie on none of the rasters: {count}.</source>
        <translation>Weggelassene Beispiele, da sie auf keinem der Raster liegen: {count}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/search_example.py"/>
        <source>Examples: features on the raster</source>
        <translation>Beispiele: Objekte auf dem Raster</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/search_example.py"/>
        <source>Examples: image files</source>
        <translation>Beispiele: Bilddateien</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/search_example.py"/>
        <source>No example lies on a raster. Choose features that lie on a searched raster, or name the raster on which they lie.</source>
        <translation>Kein Beispiel liegt auf einem Raster. Wählen Sie Objekte, die auf einem durchsuchten Raster liegen, oder nennen Sie das Raster, auf dem sie liegen.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/search_example.py"/>
        <source>Not similar to: features on the raster</source>
        <translation>Nicht ähnlich wie: Objekte auf dem Raster</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/search_example.py"/>
        <source>Not similar to: image files</source>
        <translation>Nicht ähnlich wie: Bilddateien</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/search_example.py"/>
        <source>Ranks the tiles of indexes by how much they look like examples, and writes the best tiles and a heatmap.

Examples are features of a layer, each showing what the raster shows there: polygons their bounding box, points a square around them. Select features and tick “Selected features only” to take these. Image files are examples too. What the tiles must not look like is given in the same ways.

With a text, both count; its weight is the share of the text. The results are the closest matches, not a complete inventory.</source>
        <translation>Ordnet die Kacheln von Indizes danach, wie sehr sie Beispielen gleichen, und schreibt die besten Kacheln und eine Heatmap.

Beispiele sind Objekte eines Layers, die jeweils zeigen, was das Raster dort zeigt: Polygone ihr umschließendes Rechteck, Punkte ein Quadrat um sie. Wählen Sie Objekte und kreuzen Sie „Nur gewählte Objekte“ an, um diese zu nehmen. Auch Bilddateien sind Beispiele. Wie die Kacheln nicht aussehen sollen, wird auf dieselben Arten angegeben.

Mit einem Text zählt beides; sein Gewicht ist der Anteil des Textes. Die Ergebnisse sind die besten Treffer, keine vollständige Bestandsaufnahme.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/search_example.py"/>
        <source>Raster of the features, if not a searched one</source>
        <translation>Raster der Objekte, wenn es nicht durchsucht wird</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/search_example.py"/>
        <source>Search by example</source>
        <translation>Suche nach Beispiel</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/search_example.py"/>
        <source>Side of the square around a point in metres</source>
        <translation>Seite des Quadrats um einen Punkt in Metern</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/search_example.py"/>
        <source>Text in addition to the examples</source>
        <translation>Text zusätzlich zu Beispielen</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/search_text.py"/>
        <source>Describe what to look for, or choose a taught search.</source>
        <translation>Beschreiben Sie, was gesucht werden soll, oder wählen Sie eine angelernte Suche.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/search_text.py"/>
        <source>Query (with a taught search it is that one&#x27;s)</source>
        <translation>Anfrage (bei einer angelernten Suche deren eigene)</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/search_text.py"/>
        <source>Ranks the tiles of indexes by how well they match a text, and writes the best tiles and a heatmap.

Choose rasters that have an index, or index files; several are searched as one. Of several rasters the heatmap holds all, and that of each lies beside it.

The results are the closest matches, not a complete inventory; values compare places within one query only. Describe in English what a picture would show.</source>
        <translation>Ordnet die Kacheln von Indizes danach, wie gut sie zu einem Text passen, und schreibt die besten Kacheln und eine Heatmap.

Wählen Sie Raster, die einen Index haben, oder Indexdateien; mehrere werden wie eines durchsucht. Bei mehreren Rastern enthält die Heatmap alle, und die jedes einzelnen liegt daneben.

Die Ergebnisse sind die besten Treffer, keine vollständige Bestandsaufnahme; Werte vergleichen nur Orte innerhalb einer Anfrage. Beschreiben Sie auf Englisch, was ein Bild zeigen würde.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/search_text.py"/>
        <source>Search by text</source>
        <translation>Suche nach Text</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/similarity.py"/>
        <source>Give at least one query.</source>
        <translation>Geben Sie mindestens eine Anfrage an.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/similarity.py"/>
        <source>Number of queries</source>
        <translation>Anzahl der Anfragen</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/similarity.py"/>
        <source>Queries, one a line</source>
        <translation>Anfragen, eine je Zeile</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/similarity.py"/>
        <source>Similarity raster</source>
        <translation>Ähnlichkeitsraster</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/similarity.py"/>
        <source>Writes how much each place looks like what each of several queries says, as a GeoTIFF with a band for each query, described by it. There is no data outside of what is indexed and of the area.

Give one query a line, or separate them by semicolons. What the places must not look like holds for all of them.

Values compare places within one band only: for which query a place is best is not told by the larger value.</source>
        <translation>Schreibt, wie sehr jeder Ort dem gleicht, was jede von mehreren Anfragen sagt, als GeoTIFF mit einem Kanal je Anfrage, der mit ihr beschrieben ist. Außerhalb dessen, was indiziert ist, und des Gebiets gibt es keine Daten.

Geben Sie eine Anfrage je Zeile an, oder trennen Sie sie durch Semikolons. Wie die Orte nicht aussehen sollen, gilt für alle.

Werte vergleichen nur Orte innerhalb eines Kanals: Für welche Anfrage ein Ort am besten ist, sagt der größere Wert nicht.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/spread.py"/>
        <source>One heatmap of all rasters is not made: they lie too far apart, or one has no reference system.</source>
        <translation>Eine Heatmap aller Raster wird nicht erstellt: Sie liegen zu weit auseinander, oder eines hat kein Bezugssystem.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/spread.py"/>
        <source>Search them one by one.</source>
        <translation>Durchsuchen Sie sie einzeln.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/threshold_polygons.py"/>
        <source>Area of all polygons, in square metres</source>
        <translation>Fläche aller Polygone, in Quadratmetern</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/threshold_polygons.py"/>
        <source>Band</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/threshold_polygons.py"/>
        <source>Level of the legend</source>
        <translation>Stufe der Legende</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/threshold_polygons.py"/>
        <source>Merges the cells of a heatmap that reach a threshold into polygons, each with its area on the ellipsoid and its mean and highest value.

The threshold is a level of the heatmap&#x27;s legend (weak, fair, strong), which means the same for every query; or a percentile, such as 95 for the best twentieth of the cells; or a value. Where nothing reaches it, the layer is empty, and the log says so.</source>
        <translation>Verschmilzt die Zellen einer Heatmap, die eine Schwelle erreichen, zu Polygonen, jedes mit seiner Fläche auf dem Ellipsoid und seinem mittleren und höchsten Wert.

Die Schwelle ist eine Stufe der Legende der Heatmap (schwach: weak, mittel: fair, stark: strong), die bei jeder Anfrage dasselbe bedeutet; oder ein Perzentil, zum Beispiel 95 für das beste Zwanzigstel der Zellen; oder ein Wert. Wo nichts sie erreicht, ist der Layer leer, und das Protokoll sagt es.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/threshold_polygons.py"/>
        <source>Nothing reaches {value}.</source>
        <translation>Nichts erreicht {value}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/threshold_polygons.py"/>
        <source>Percentile, instead of a level</source>
        <translation>Perzentil, statt einer Stufe</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/threshold_polygons.py"/>
        <source>Polygons</source>
        <translation>Polygone</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/threshold_polygons.py"/>
        <source>Threshold to polygons</source>
        <translation>Schwelle in Polygone</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/threshold_polygons.py"/>
        <source>Threshold, in values of the heatmap</source>
        <translation>Schwelle, in Werten der Heatmap</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/threshold_polygons.py"/>
        <source>Value, instead of a level and a percentile</source>
        <translation>Wert, statt einer Stufe und eines Perzentils</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/threshold_polygons.py"/>
        <source>“{layer}” has no band {n}.</source>
        <translation>„{layer}“ hat kein Band {n}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/threshold_polygons.py"/>
        <source>“{layer}” has no levels: it is no heatmap of a search, or its model has none. Give a percentile or a value.</source>
        <translation>„{layer}“ hat keine Stufen: Er ist keine Heatmap einer Suche, oder deren Modell hat keine. Geben Sie ein Perzentil oder einen Wert an.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/train_model.py"/>
        <source>Adapts a model to your region by the pairs of “Make training pairs”. The new model is what “Build index” takes; an index belongs to one model, so that rasters have to be indexed again.

Recipes: heads (the last layers, fast and careful), lora (low-rank updates of a CLIP), full (all that can learn). General pairs, seen again while it learns yours, keep a model from forgetting.

Cancel stops the training and keeps what it has learnt: the same folder of the run continues it. “Evaluate search” says whether search got better here. Training needs PyTorch in the engine&#x27;s environment.</source>
        <translation>Passt ein Modell mit den Paaren von „Trainingspaare erstellen“ an Ihre Region an. „Index erstellen“ nimmt das neue Modell; ein Index gehört zu einem Modell, sodass Raster neu indiziert werden müssen.

Verfahren: heads (die letzten Schichten, schnell und vorsichtig), lora (Niedrigrang-Anpassungen eines CLIP), full (alles, was lernen kann). Allgemeine Paare, die das Modell wieder sieht, während es Ihre lernt, bewahren es vor dem Vergessen.

Abbrechen hält das Training an und behält, was es gelernt hat: Mit demselben Ordner des Trainingslaufs wird es fortgesetzt. „Suche bewerten“ sagt, ob die Suche hier besser geworden ist. Das Training braucht PyTorch in der Umgebung der Suchmaschine.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/train_model.py"/>
        <source>Architecture of the checkpoint</source>
        <translation>Architektur des Checkpoints</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/train_model.py"/>
        <source>Best epoch (0: the model to start from)</source>
        <translation>Beste Epoche (0: das Ausgangsmodell)</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/train_model.py"/>
        <source>Checkpoint to start from, instead of a model</source>
        <translation>Checkpoint, von dem ausgegangen wird, statt eines Modells</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/train_model.py"/>
        <source>Epoch {n}: {found} are found on validation.</source>
        <translation>Epoche {n}: {found} werden bei der Validierung gefunden.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/train_model.py"/>
        <source>Epochs at most (if left empty: as the recipe has it)</source>
        <translation>Epochen höchstens (leer: wie im Verfahren vorgesehen)</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/train_model.py"/>
        <source>Folder of the pairs</source>
        <translation>Ordner der Paare</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/train_model.py"/>
        <source>Folder of the run, by which it continues</source>
        <translation>Ordner des Trainingslaufs, mit dem er fortgesetzt wird</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/train_model.py"/>
        <source>General pairs to replay</source>
        <translation>Allgemeine Paare zum Wiederholen</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/train_model.py"/>
        <source>Images of the general pairs</source>
        <translation>Bilder der allgemeinen Paare</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/train_model.py"/>
        <source>Licence of the new model</source>
        <translation>Lizenz des neuen Modells</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/train_model.py"/>
        <source>Model to start from: without it, that of new indexes</source>
        <translation>Ausgangsmodell: ohne Angabe das neuer Indizes</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/train_model.py"/>
        <source>Name of the new model</source>
        <translation>Name des neuen Modells</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/train_model.py"/>
        <source>Share found on validation after training</source>
        <translation>Bei der Validierung gefundener Anteil nachher</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/train_model.py"/>
        <source>Share found on validation before training</source>
        <translation>Bei der Validierung gefundener Anteil vorher</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/train_model.py"/>
        <source>Start from a model or from a checkpoint, not both.</source>
        <translation>Gehen Sie von einem Modell oder von einem Checkpoint aus, nicht von beiden.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/train_model.py"/>
        <source>The model to start from finds {found} on validation.</source>
        <translation>Das Ausgangsmodell findet bei der Validierung {found}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/train_model.py"/>
        <source>Train a model</source>
        <translation>Ein Modell trainieren</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/train_model.py"/>
        <source>Training is stopped; what it has learnt so far is kept in {folder}: with that folder of the run it goes on from there.</source>
        <translation>Das Training ist angehalten; was es bisher gelernt hat, liegt in {folder}: Mit diesem Ordner des Laufs geht es von dort weiter.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/train_model.py"/>
        <source>Training, epoch {n}: step {step} of {steps}</source>
        <translation>Training, Epoche {n}: Schritt {step} von {steps}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/training_pairs.py"/>
        <source>Captions of an earlier run, edited</source>
        <translation>Bildtexte eines früheren Laufs, bearbeitet</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/training_pairs.py"/>
        <source>Choose rasters.</source>
        <translation>Wählen Sie Raster.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/training_pairs.py"/>
        <source>Field of sentences, where the labels are captions</source>
        <translation>Feld der Sätze, wo die Labels Bildtexte sind</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/training_pairs.py"/>
        <source>Field of the class</source>
        <translation>Feld der Klasse</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/training_pairs.py"/>
        <source>Images to test on</source>
        <translation>Bilder zum Testen</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/training_pairs.py"/>
        <source>Images to train on</source>
        <translation>Bilder zum Trainieren</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/training_pairs.py"/>
        <source>Images to validate on</source>
        <translation>Bilder zum Validieren</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/training_pairs.py"/>
        <source>Make training pairs</source>
        <translation>Trainingspaare erstellen</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/training_pairs.py"/>
        <source>Makes pairs of image and text from rasters and the polygons that label them, as “Train a model” takes them: images as an index reads its tiles, captions, and a training, a validation and a test part that share no ground.

What a polygon says is its class in a field (classes), sentences in a field, several apart by | (captions), the tags of OpenStreetMap (osm), or its class with what other fields say (fields). Templates are sentences with {} for the class, separated by semicolons.

The folder must be new, or one of pairs, which are replaced; captions that were edited are not lost. Twenty tiles a class in many places are a good start.</source>
        <translation>Erstellt Paare aus Bild und Text aus Rastern und den Polygonen, die ihnen Labels geben, so wie „Ein Modell trainieren“ sie nimmt: Bilder, wie ein Index seine Kacheln liest, Bildtexte und je einen Teil zum Trainieren, Validieren und Testen, die keinen Boden gemeinsam haben.

Was ein Polygon sagt, ist seine Klasse in einem Feld (classes), Sätze in einem Feld, mehrere durch | getrennt (captions), die Tags von OpenStreetMap (osm) oder seine Klasse mit dem, was andere Felder sagen (fields). Vorlagen sind Sätze mit {} für die Klasse, durch Semikolons getrennt.

Der Ordner muss neu sein oder Paare enthalten, die ersetzt werden; bearbeitete Bildtexte gehen nicht verloren. Zwanzig Kacheln je Klasse an vielen Orten sind ein guter Anfang.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/training_pairs.py"/>
        <source>Model to train: without it, that of new indexes</source>
        <translation>Modell zum Trainieren: sonst das neuer Indizes</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/training_pairs.py"/>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/training_pairs.py"/>
        <source>Sides of tiles, such as 150, 300 (metres) or 192px</source>
        <translation>Seiten der Kacheln, etwa 150, 300 (Meter) oder 192px</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/training_pairs.py"/>
        <source>Templates, such as: an aerial image of {}</source>
        <translation>Vorlagen, zum Beispiel: an aerial image of {}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/training_pairs.py"/>
        <source>What a polygon says</source>
        <translation>Was ein Polygon sagt</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/training_pairs.py"/>
        <source>without a class</source>
        <translation>ohne Klasse</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/training_pairs.py"/>
        <source>{label}, images to train on: {train}, to validate on: {val}, to test on: {test}</source>
        <translation>{label}, Bilder zum Trainieren: {train}, zum Validieren: {val}, zum Testen: {test}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/vectors.py"/>
        <source>Choose another name, or save into the file as one more layer.</source>
        <translation>Wählen Sie einen anderen Namen, oder speichern Sie als weiteren Layer in die Datei.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/vectors.py"/>
        <source>{path} holds several layers, which would all be replaced.</source>
        <translation>{path} enthält mehrere Layer, die alle ersetzt würden.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/vectors.py"/>
        <source>{path} is a raster and is not replaced.</source>
        <translation>{path} ist ein Raster und wird nicht ersetzt.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/vectors.py"/>
        <source>{path} is named twice, and is one file only.</source>
        <translation>{path} ist zweimal genannt und ist nur eine Datei.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/controller.py"/>
        <source>Indexing is paused; what is done so far is kept.</source>
        <translation>Die Indizierung ruht; was bisher fertig ist, bleibt.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/controller.py"/>
        <source>Make the folder writable, or free space on the disk.</source>
        <translation>Machen Sie den Ordner beschreibbar oder schaffen Sie Platz auf dem Datenträger.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/controller.py"/>
        <source>Rebuilding was cancelled; the index is as it was.</source>
        <translation>Das Neuerstellen wurde abgebrochen; der Index ist, wie er war.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/download.py"/>
        <source>Check the connection and try again.</source>
        <translation>Prüfen Sie die Verbindung und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/download.py"/>
        <source>Free space on the disk, or make the folder writable.</source>
        <translation>Schaffen Sie Platz auf der Platte oder machen Sie den Ordner beschreibbar.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/download.py"/>
        <source>Nothing of it was kept. It may have been replaced, or your network puts a page of its own in its place: look at the page of the source.</source>
        <translation>Nichts davon wurde behalten. Die Datei wurde vielleicht ersetzt, oder Ihr Netz schiebt eine eigene Seite dazwischen: Sehen Sie auf der Seite der Quelle nach.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/download.py"/>
        <source>The download was cancelled.</source>
        <translation>Das Herunterladen wurde abgebrochen.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/download.py"/>
        <source>it does not end where it should</source>
        <translation>sie endet nicht, wo sie sollte</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/download.py"/>
        <source>the connection ended too early</source>
        <translation>die Verbindung endete zu früh</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/download.py"/>
        <source>the server announces {n} B, and {listed} are listed</source>
        <translation>der Server kündigt {n} B an, und in der Liste stehen {listed}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/download.py"/>
        <source>the server sends another part of it than it was asked for</source>
        <translation>der Server sendet einen anderen Teil als den verlangten</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/download.py"/>
        <source>{host} sends another file than {name}: {reason}.</source>
        <translation>{host} sendet eine andere Datei als {name}: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/download.py"/>
        <source>{name} could not be fetched from {host}: {reason}.</source>
        <translation>{name} konnte nicht von {host} geholt werden: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/download.py"/>
        <source>{size} is kept in {path}; the next try continues there.</source>
        <translation>{size} sind in {path} aufbewahrt; der nächste Versuch macht dort weiter.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/engine_setup.py"/>
        <source>it ended early</source>
        <translation>es endete vorzeitig</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/history.py"/>
        <source>Choose a file that you may read.</source>
        <translation>Wählen Sie eine Datei, die Sie lesen dürfen.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/history.py"/>
        <source>Choose a file that “Export saved queries” wrote.</source>
        <translation>Wählen Sie eine Datei, die „Gespeicherte Anfragen exportieren“ geschrieben hat.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/history.py"/>
        <source>Remove the file.</source>
        <translation>Entfernen Sie die Datei.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/history.py"/>
        <source>The queries cannot be written to {path} ({reason}).</source>
        <translation>Die Anfragen können nicht nach {path} geschrieben werden ({reason}).</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/history.py"/>
        <source>The queries in {path} cannot be read ({reason}).</source>
        <translation>Die Anfragen in {path} können nicht gelesen werden ({reason}).</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/history.py"/>
        <source>The queries in {path} come from a newer version.</source>
        <translation>Die Anfragen in {path} stammen von einer neueren Version.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/history.py"/>
        <source>Update the plugin.</source>
        <translation>Aktualisieren Sie das Plugin.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/history.py"/>
        <source>{path} holds no saved queries.</source>
        <translation>{path} enthält keine gespeicherten Anfragen.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/index_files.py"/>
        <source>Close the programs that have it open, and check that its folder is writable.</source>
        <translation>Schließen Sie die Programme, die ihn geöffnet haben, und prüfen Sie, ob sein Ordner beschreibbar ist.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/index_files.py"/>
        <source>The index {path} cannot be deleted ({reason}).</source>
        <translation>Der Index {path} kann nicht gelöscht werden ({reason}).</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/index_files.py"/>
        <source>The index {path} is being built.</source>
        <translation>Der Index {path} wird gerade erstellt.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/index_files.py"/>
        <source>Wait until it is ready, or cancel that first.</source>
        <translation>Warten Sie, bis er fertig ist, oder brechen Sie das zuerst ab.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/labels.py"/>
        <source>Save the edits of the layer, then the project once more.</source>
        <translation>Speichern Sie die Bearbeitung des Layers, dann noch einmal das Projekt.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/labels.py"/>
        <source>The labels stay in {path}: they are being edited.</source>
        <translation>Die Labels bleiben in {path}: Sie werden gerade bearbeitet.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/manager.py"/>
        <source>Choose a GeoPackage that an index was built into.</source>
        <translation>Wählen Sie ein GeoPackage, in dem ein Index erstellt wurde.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/manager.py"/>
        <source>Index of {name} ready.</source>
        <translation>Index von {name} bereit.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/manager.py"/>
        <source>The index now belongs to {path}.</source>
        <translation>Der Index gehört jetzt zu {path}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/manager.py"/>
        <source>its model, {model}, is not found on this computer: add it again under Models…, or rebuild the index with another</source>
        <translation>sein Modell, {model}, ist auf diesem Rechner nicht zu finden: Fügen Sie es unter „Modelle…“ wieder hinzu, oder bauen Sie den Index mit einem anderen neu</translation>
    </message>
    <message numerus="yes">
        <location filename="../rs_textsearch/services/manager.py"/>
        <source>{count} indexes deleted.</source>
        <translation><numerusform>{count} Index gelöscht.</numerusform><numerusform>{count} Indizes gelöscht.</numerusform></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/manager.py"/>
        <source>{path} is no index that can be read.</source>
        <translation>{path} ist kein lesbarer Index.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/model_fetch.py"/>
        <source>Asking {host}…</source>
        <translation>{host} wird gefragt …</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/model_fetch.py"/>
        <source>Check that the file is there and that you may read it.</source>
        <translation>Prüfen Sie, ob die Datei da ist und ob Sie sie lesen dürfen.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/model_fetch.py"/>
        <source>Check {name}</source>
        <translation>{name} prüfen</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/model_fetch.py"/>
        <source>Comparing the file with its checksum…</source>
        <translation>Die Datei wird mit ihrer Prüfsumme verglichen …</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/model_fetch.py"/>
        <source>Converting: the engine makes a model bundle of it…</source>
        <translation>Umwandeln: Die Suchmaschine macht ein Modellpaket daraus …</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/model_fetch.py"/>
        <source>Downloading from {host}: {done} of {total}</source>
        <translation>Herunterladen von {host}: {done} von {total}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/model_fetch.py"/>
        <source>Get it again from its source.</source>
        <translation>Holen Sie sie noch einmal von der Quelle.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/model_fetch.py"/>
        <source>Getting the model was cancelled.</source>
        <translation>Das Holen des Modells wurde abgebrochen.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/model_fetch.py"/>
        <source>It was deleted; try again, or fetch it in a browser from its source.</source>
        <translation>Sie wurde gelöscht; versuchen Sie es noch einmal oder holen Sie sie mit einem Browser von der Quelle.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/model_fetch.py"/>
        <source>No checksum of {name} is published: by its size alone, the file may be it.</source>
        <translation>Für {name} ist keine Prüfsumme veröffentlicht: nur der Größe nach kann es die Datei sein.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/model_fetch.py"/>
        <source>The downloaded file is kept for the next try: {path}.</source>
        <translation>Die heruntergeladene Datei bleibt für den nächsten Versuch: {path}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/model_fetch.py"/>
        <source>it has {n} B, and {listed} are listed</source>
        <translation>sie hat {n} B, und in der Liste stehen {listed}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/model_fetch.py"/>
        <source>its SHA-256 is not the published one</source>
        <translation>ihre SHA-256 ist nicht die veröffentlichte</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/model_fetch.py"/>
        <source>{path} is not {name}: {reason}.</source>
        <translation>{path} ist nicht {name}: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/model_list.py"/>
        <source>Check “List of models” in Settings ▸ Options ▸ Text Search, or clear it.</source>
        <translation>Prüfen Sie „Liste der Modelle“ in Einstellungen ▸ Optionen ▸ Textsuche oder leeren Sie das Feld.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/model_list.py"/>
        <source>Give an address with https://, or a file, in Settings ▸ Options ▸ Text Search.</source>
        <translation>Geben Sie in Einstellungen ▸ Optionen ▸ Textsuche eine Adresse mit https:// oder eine Datei an.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/model_list.py"/>
        <source>The list of models {path} cannot be read: {reason}.</source>
        <translation>Die Liste der Modelle {path} kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/model_list.py"/>
        <source>The list of models {path} is not read over http: whoever sits on the way could put other models and other checksums into it.</source>
        <translation>Die Liste der Modelle {path} wird nicht über http gelesen: Wer auf dem Weg sitzt, könnte andere Modelle und andere Prüfsummen hineinsetzen.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/network.py"/>
        <source>Fetch the file in a browser and choose “I have the file already”.</source>
        <translation>Holen Sie die Datei mit einem Browser und wählen Sie „Ich habe die Datei schon“.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/network.py"/>
        <source>Give its name and password in Settings ▸ Options ▸ Network.</source>
        <translation>Geben Sie Name und Passwort in Einstellungen ▸ Optionen ▸ Netzwerk an.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/network.py"/>
        <source>It may want a login, or a filter of your network forbids it.</source>
        <translation>Vielleicht verlangt er eine Anmeldung, oder ein Filter Ihres Netzes verbietet es.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/network.py"/>
        <source>Its publisher may have moved it: look at the source&#x27;s page.</source>
        <translation>Vielleicht wurde sie verschoben: Sehen Sie auf der Seite der Quelle nach.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/network.py"/>
        <source>Try again later.</source>
        <translation>Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/network.py"/>
        <source>it is not there any more (status {n})</source>
        <translation>sie ist nicht mehr da (Status {n})</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/network.py"/>
        <source>nothing came for too long</source>
        <translation>zu lange kam nichts</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/network.py"/>
        <source>the proxy wants a login</source>
        <translation>der Proxy verlangt eine Anmeldung</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/network.py"/>
        <source>the server refuses it (status {n})</source>
        <translation>der Server verweigert sie (Status {n})</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/network.py"/>
        <source>the server reports an error (status {n})</source>
        <translation>der Server meldet einen Fehler (Status {n})</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/part_file.py"/>
        <source>{path} is being written by another window of QGIS.</source>
        <translation>{path} wird gerade von einem anderen QGIS-Fenster geschrieben.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/pasted.py"/>
        <source>Copy it again, or save it and choose the file.</source>
        <translation>Kopieren Sie es erneut, oder speichern Sie es, und wählen Sie die Datei.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/pasted.py"/>
        <source>The image cannot be kept in {path} ({reason}).</source>
        <translation>Das Bild kann nicht in {path} aufbewahrt werden ({reason}).</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/pasted.py"/>
        <source>The image cannot be read.</source>
        <translation>Das Bild kann nicht gelesen werden.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/placing.py"/>
        <source>the layer is in {layer_crs}, the index in {index_crs}</source>
        <translation>der Layer liegt in {layer_crs}, der Index in {index_crs}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/project_link.py"/>
        <source>Build it again; everything else of the project works.</source>
        <translation>Erstellen Sie ihn erneut; alles andere im Projekt funktioniert.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/project_link.py"/>
        <source>The index of “{layer}” is not found: {path}.</source>
        <translation>Der Index von „{layer}“ wird nicht gefunden: {path}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/result_files.py"/>
        <source>Its file is {path}: export it before you close QGIS.</source>
        <translation>Die Datei ist {path}: Exportieren Sie sie, bevor Sie QGIS schließen.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/result_files.py"/>
        <source>Search again to make them anew, or remove their groups.</source>
        <translation>Suchen Sie erneut, um sie neu zu erzeugen, oder entfernen Sie ihre Gruppen.</translation>
    </message>
    <message numerus="yes">
        <location filename="../rs_textsearch/services/result_files.py"/>
        <source>{count} result files of this project are not found, {path} first.</source>
        <translation><numerusform>Eine Ergebnisdatei dieses Projekts wird nicht gefunden: {path}.</numerusform><numerusform>{count} Ergebnisdateien dieses Projekts werden nicht gefunden, zuerst {path}.</numerusform></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/result_files.py"/>
        <source>“{layer}” could not be kept beside the project: {reason}.</source>
        <translation>„{layer}“ konnte nicht neben dem Projekt aufbewahrt werden: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/result_places.py"/>
        <source>The folder for results cannot be made: {path} ({reason}).</source>
        <translation>Der Ordner für Ergebnisse kann nicht angelegt werden: {path} ({reason}).</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/samples.py"/>
        <source>Sample photographs</source>
        <translation>Beispiel-Luftbilder</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/samples.py"/>
        <source>Sample scene</source>
        <translation>Beispielszene</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/searches.py"/>
        <source>An example tile was kept by an earlier version, without its place.</source>
        <translation>Eine Beispielkachel wurde von einer früheren Version ohne ihren Ort aufgehoben.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/searches.py"/>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/searches.py"/>
        <source>Press “Build index” first; it is done once per raster.</source>
        <translation>Drücken Sie zuerst „Index erstellen“; das geschieht einmal je Raster.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/searches.py"/>
        <source>Take it away with the cross below the query, and teach the search again from its marks.</source>
        <translation>Entfernen Sie es mit dem Kreuz unter der Anfrage, und lernen Sie die Suche aus ihren Markierungen erneut an.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/searches.py"/>
        <source>Take it away, and choose the example again from the results of a search.</source>
        <translation>Entfernen Sie sie, und wählen Sie das Beispiel erneut aus den Ergebnissen einer Suche.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/searches.py"/>
        <source>The taught search for “{query}” is not found: {path}.</source>
        <translation>Das Angelernte zu „{query}“ ist nicht zu finden: {path}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/searches.py"/>
        <source>“{layer}” has no index yet.</source>
        <translation>„{layer}“ hat noch keinen Index.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/sources.py"/>
        <source>Add a raster layer from a file and choose it above.</source>
        <translation>Fügen Sie einen Rasterlayer aus einer Datei hinzu und wählen Sie ihn oben.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/sources.py"/>
        <source>No raster is chosen.</source>
        <translation>Es ist kein Raster gewählt.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/sources.py"/>
        <source>The folder of the raster is read-only: its index is kept in the cache folder.</source>
        <translation>Der Ordner des Rasters ist schreibgeschützt: Sein Index liegt im Cache-Ordner.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/training.py"/>
        <source>It has forgotten nothing to speak of: on the general pairs {after} %, and {before} % before.</source>
        <translation>Es hat nichts Nennenswertes vergessen: bei den allgemeinen Paaren {after} %, zuvor {before} %.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/training.py"/>
        <source>It has forgotten something: on the general pairs {after} %, and {before} % before.</source>
        <translation>Es hat etwas vergessen: bei den allgemeinen Paaren {after} %, zuvor {before} %.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/training.py"/>
        <source>On photographs of elsewhere that ship with the plugin: {after} %, and {before} % before. They show little of what a model forgets: general pairs to replay measure it, and hold it.</source>
        <translation>Bei den mitgelieferten Fotos von anderswo: {after} %, zuvor {before} %. Sie zeigen wenig von dem, was ein Modell vergisst: Allgemeine Paare zum Wiederholen messen es und erhalten es.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/training.py"/>
        <source>Training found nothing better: the new model is the base as it was.</source>
        <translation>Das Training fand nichts Besseres: Das neue Modell ist das Basismodell, wie es war.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/training.py"/>
        <source>Training is stopped; what it has learnt so far is kept, and “Continue” goes on from there.</source>
        <translation>Das Training ist angehalten; was es bisher gelernt hat, bleibt, und „Fortsetzen“ macht dort weiter.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/training.py"/>
        <source>Training needs packages that the engine&#x27;s environment has not: {names}. They take some gigabytes of disk space; searching works without them.</source>
        <translation>Das Training braucht Pakete, die der Umgebung der Suchmaschine fehlen: {names}. Sie brauchen einige Gigabyte Platz; das Suchen geht ohne sie weiter.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/training.py"/>
        <source>What was learnt would have cost more of what the base knew than is allowed: the new model is the base as it was. General pairs to replay let it learn more.</source>
        <translation>Was gelernt wurde, hätte mehr von dem gekostet, was das Basismodell wusste, als erlaubt ist: Das neue Modell ist das Basismodell, wie es war. Mit allgemeinen Paaren zum Wiederholen kann es mehr lernen.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/training_runs.py"/>
        <source>The training in {path} cannot be deleted: {reason}.</source>
        <translation>Das Training in {path} kann nicht gelöscht werden: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/values/example.py"/>
        <source>an area of {raster}</source>
        <translation>ein Gebiet von {raster}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/values/example.py"/>
        <source>tile {tile}</source>
        <translation>Kachel {tile}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/values/index_state.py"/>
        <source>being built</source>
        <translation>wird erstellt</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/values/index_state.py"/>
        <source>model not found</source>
        <translation>Modell nicht gefunden</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/values/index_state.py"/>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/values/index_state.py"/>
        <source>raster not found</source>
        <translation>Raster nicht gefunden</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/values/index_state.py"/>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/values/offered.py"/>
        <source>64 digits in hex, or null</source>
        <translation>64 hexadezimale Ziffern oder null</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/values/offered.py"/>
        <source>Correct it, or clear “List of models” in Settings ▸ Options ▸ Text Search: then the list that ships is used.</source>
        <translation>Berichtigen Sie sie oder leeren Sie „Liste der Modelle“ in Einstellungen ▸ Optionen ▸ Textsuche: Dann gilt die mitgelieferte Liste.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/values/offered.py"/>
        <source>The list of models {path} cannot be used: {reason}.</source>
        <translation>Die Liste der Modelle {path} ist nicht brauchbar: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/values/offered.py"/>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/values/offered.py"/>
        <source>a number of bytes</source>
        <translation>eine Anzahl von Bytes</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/values/offered.py"/>
        <source>an address with https://</source>
        <translation>eine Adresse mit https://</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/values/offered.py"/>
        <source>an address without https:// needs “sha256”</source>
        <translation>eine Adresse ohne https:// braucht „sha256“</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/values/offered.py"/>
        <source>figures by their source, as in {example}</source>
        <translation>Werte nach ihrer Quelle, wie in {example}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/values/offered.py"/>
        <source>it is nested too deeply</source>
        <translation>sie ist zu tief verschachtelt</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/values/offered.py"/>
        <source>it is no JSON: {reason}</source>
        <translation>sie ist kein JSON: {reason}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/values/offered.py"/>
        <source>letters, digits, - and _</source>
        <translation>Buchstaben, Ziffern, - und _</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/values/offered.py"/>
        <source>model {n}</source>
        <translation>Modell {n}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/values/offered.py"/>
        <source>one of {names}</source>
        <translation>eins von {names}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/values/offered.py"/>
        <source>{entry} is no object</source>
        <translation>{entry} ist kein Objekt</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/values/offered.py"/>
        <source>{entry} is there twice</source>
        <translation>{entry} gibt es zweimal</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/values/offered.py"/>
        <source>{entry}: {reason}</source>
        <translation>{entry}: {reason}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/values/offered.py"/>
        <source>{example}, or null</source>
        <translation>{example} oder null</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/values/offered.py"/>
        <source>“models” holds none</source>
        <translation>„models“ enthält keines</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/values/offered.py"/>
        <source>“schema” is not {n}</source>
        <translation>„schema“ ist nicht {n}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/values/offered.py"/>
        <source>“{key}” must be {wanted}</source>
        <translation>„{key}“ muss sein: {wanted}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/values/query.py"/>
        <source>examples: {counts}</source>
        <translation>{counts} Beispiele</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/values/query.py"/>
        <source>similar to {example}</source>
        <translation>ähnlich wie {example}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/values/query.py"/>
        <source>{query}, taught by {count}</source>
        <translation>{query}, angelernt mit {count}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/values/where.py"/>
        <source>in the rectangle</source>
        <translation>im Rechteck</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/values/where.py"/>
        <source>in the selection</source>
        <translation>in der Auswahl</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/values/where.py"/>
        <source>in the view</source>
        <translation>im Kartenausschnitt</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/values/where.py"/>
        <source>in “{layer}”</source>
        <translation>in „{layer}“</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/wording.py"/>
        <source>It hardly shows what was asked for: only closer to it than other tiles.</source>
        <translation>Sie zeigt das Gefragte wohl kaum: Sie ist ihm nur näher als andere Kacheln.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/wording.py"/>
        <source>It may show what was asked for; look at it.</source>
        <translation>Vielleicht zeigt sie das Gefragte; sehen Sie nach.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/wording.py"/>
        <source>It probably shows what was asked for, or something like it.</source>
        <translation>Wahrscheinlich zeigt sie das Gefragte oder etwas Ähnliches.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/wording.py"/>
        <source>It very probably shows what was asked for.</source>
        <translation>Sehr wahrscheinlich zeigt sie das Gefragte.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/wording.py"/>
        <source>Not seen in training, guessed from similar words: {words}.</source>
        <translation>Im Training nicht vorgekommen, nach ähnlichen Wörtern geraten: {words}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/wording.py"/>
        <source>Nothing stands out: true matches usually score higher than the best tile here.</source>
        <translation>Nichts sticht heraus: Echte Treffer erreichen meist mehr als die beste Kachel hier.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/wording.py"/>
        <source>The best matches are weak: what was asked for may not be there.</source>
        <translation>Die besten Treffer sind schwach: Das Gesuchte ist vielleicht nicht da.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/wording.py"/>
        <source>The index is not complete: only what it holds so far was searched.</source>
        <translation>Der Index ist nicht vollständig: Durchsucht wurde nur, was er bisher enthält.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/wording.py"/>
        <source>Words that the model does not know: {words}.</source>
        <translation>Wörter, die das Modell nicht kennt: {words}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/wording.py"/>
        <source>about {tiles}</source>
        <translation>etwa {tiles}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/wording.py"/>
        <source>fair</source>
        <translation>mittel</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/wording.py"/>
        <source>raster {n} of {all}</source>
        <translation>Raster {n} von {all}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/wording.py"/>
        <source>strong</source>
        <translation>stark</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/wording.py"/>
        <source>weak</source>
        <translation>schwach</translation>
    </message>
    <message numerus="yes">
        <location filename="../rs_textsearch/wording.py"/>
        <source>{count} tiles</source>
        <translation><numerusform>{count} Kachel</numerusform><numerusform>{count} Kacheln</numerusform></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/wording.py"/>
        <source>{h} h {m} min</source>
        <translation>{h} h {m} min</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/wording.py"/>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/wording.py"/>
        <source>{n} px</source>
        <translation>{n} px</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/wording.py"/>
        <source>{n} s</source>
        <translation>{n} s</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/wording.py"/>
        <source>{rate} tiles/s</source>
        <translation>{rate} Kacheln/s</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/wording.py"/>
        <source>{what}: {done} of {all}</source>
        <translation>{what}: {done} von {all}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/worker/diagnosis.py"/>
        <source>Check the interpreter in Settings ▸ Options ▸ Text Search.</source>
        <translation>Prüfen Sie den Interpreter unter Einstellungen ▸ Optionen ▸ Textsuche.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/worker/diagnosis.py"/>
        <source>Choose another interpreter in Settings ▸ Options ▸ Text Search.</source>
        <translation>Wählen Sie einen anderen Interpreter unter Einstellungen ▸ Optionen ▸ Textsuche.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/worker/diagnosis.py"/>
        <source>Close other programs and try again: the engine is started anew, and an index continues where it stopped.</source>
        <translation>Schließen Sie andere Programme und versuchen Sie es noch einmal: Die Suchmaschine wird neu gestartet, und ein Index geht dort weiter, wo er aufhörte.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/worker/diagnosis.py"/>
        <source>Nothing indexed is lost; try again, it is started anew.</source>
        <translation>Nichts Indexiertes ist verloren; versuchen Sie es noch einmal, sie wird neu gestartet.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/worker/diagnosis.py"/>
        <source>Plugin and engine come from different versions: install both anew, restart QGIS.</source>
        <translation>Erweiterung und Suchmaschine stammen aus verschiedenen Versionen: Installieren Sie beide neu und starten Sie QGIS neu.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/worker/diagnosis.py"/>
        <source>The search engine could not be started with {path}.</source>
        <translation>Die Suchmaschine konnte mit {path} nicht gestartet werden.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/worker/diagnosis.py"/>
        <source>The search engine did not start with {path}: {reason}.</source>
        <translation>Die Suchmaschine startete mit {path} nicht: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/worker/diagnosis.py"/>
        <source>The search engine has not answered for {n} seconds and was ended.</source>
        <translation>Die Suchmaschine hat {n} Sekunden nicht geantwortet und wurde beendet.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/worker/diagnosis.py"/>
        <source>The search engine speaks protocol {theirs}, this plugin speaks {ours}.</source>
        <translation>Die Suchmaschine spricht Protokoll {theirs}, diese Erweiterung spricht {ours}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/worker/diagnosis.py"/>
        <source>The search engine was killed: memory ran out, most likely.</source>
        <translation>Die Suchmaschine wurde beendet: Vermutlich reichte der Speicher nicht.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/worker/diagnosis.py"/>
        <source>The search engine {how}.</source>
        <translation>Die Suchmaschine {how}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/worker/diagnosis.py"/>
        <source>Try again, it is started anew; the log panel “Text Search” has the details.</source>
        <translation>Versuchen Sie es noch einmal, sie wird neu gestartet; Einzelheiten stehen im Protokollfenster „Text Search“.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/worker/diagnosis.py"/>
        <source>crashed in one of its libraries</source>
        <translation>ist in einer ihrer Bibliotheken abgestürzt</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/worker/diagnosis.py"/>
        <source>ended unexpectedly (exit code {n})</source>
        <translation>endete unerwartet (Rückgabewert {n})</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/worker/diagnosis.py"/>
        <source>exit code {n}</source>
        <translation>Rückgabewert {n}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/worker/diagnosis.py"/>
        <source>{path} does not answer like the search engine.</source>
        <translation>{path} antwortet nicht wie die Suchmaschine.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/worker/environment.py"/>
        <source>Choose the Python of an environment with the engine&#x27;s packages, or let one be made.</source>
        <translation>Wählen Sie das Python einer Umgebung mit den Paketen der Suchmaschine, oder lassen Sie eine erstellen.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/worker/environment.py"/>
        <source>It comes from {origin}; correct or clear it there.</source>
        <translation>Er stammt aus {origin}; berichtigen oder löschen Sie ihn dort.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/worker/environment.py"/>
        <source>Setting up the search engine has not come to its end: {path}.</source>
        <translation>Die Einrichtung der Suchmaschine ist nicht zu Ende gekommen: {path}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/worker/environment.py"/>
        <source>The search engine is not set up yet: there is no interpreter at {path}.</source>
        <translation>Die Suchmaschine ist noch nicht eingerichtet: unter {path} gibt es keinen Interpreter.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/worker/environment.py"/>
        <source>The search engine&#x27;s Python interpreter was not found: {path}.</source>
        <translation>Der Python-Interpreter der Suchmaschine wurde nicht gefunden: {path}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/worker/environment.py"/>
        <source>it is QGIS</source>
        <translation>es ist QGIS</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/worker/environment.py"/>
        <source>it is no program</source>
        <translation>es ist kein Programm</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/worker/environment.py"/>
        <source>the environment variable {name}</source>
        <translation>der Umgebungsvariablen {name}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/worker/environment.py"/>
        <source>the option Settings ▸ Options ▸ Text Search</source>
        <translation>die Option Einstellungen ▸ Optionen ▸ Text Search</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/worker/environment.py"/>
        <source>{path} cannot run the search engine: {reason}.</source>
        <translation>{path} kann die Suchmaschine nicht ausführen: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/worker/environment.py"/>
        <source>“Set up the engine…” does it, also in Settings ▸ Options ▸ Text Search.</source>
        <translation>„Suchmaschine einrichten…“ erledigt das, auch unter Einstellungen ▸ Optionen ▸ Text Search.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/worker/interpreter.py"/>
        <source>it answers something else</source>
        <translation>es antwortet etwas anderes</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/worker/interpreter.py"/>
        <source>it does not answer</source>
        <translation>es antwortet nicht</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/worker/interpreter.py"/>
        <source>it is Python {version}, and the engine needs {least} or newer</source>
        <translation>es ist Python {version}, und die Suchmaschine braucht {least} oder neuer</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/worker/interpreter.py"/>
        <source>it is QGIS&#x27;s own Python</source>
        <translation>es ist das Python von QGIS selbst</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/worker/interpreter.py"/>
        <source>it is a free-threaded Python, for which there are no packages</source>
        <translation>es ist ein Python ohne GIL (free-threaded), für das es keine Pakete gibt</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/worker/interpreter.py"/>
        <source>it is a program of 32 bits, for which there are no packages</source>
        <translation>es ist ein 32-Bit-Programm, für das es keine Pakete gibt</translation>
    </message>
</context>
</TS>
