<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>rs_textsearch</name>
    <message>
        <location filename="../rs_textsearch/controller.py"/>
        <source>Add a raster layer from a file and choose it above.</source>
        <translation>Fügen Sie einen Rasterlayer aus einer Datei hinzu und wählen Sie ihn oben.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/controller.py"/>
        <source>Indexing was cancelled; what is done so far is kept.</source>
        <translation>Die Indexierung wurde abgebrochen; was bisher fertig ist, bleibt erhalten.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/controller.py"/>
        <source>Make the folder writable, or free space on the disk.</source>
        <translation>Machen Sie den Ordner beschreibbar oder schaffen Sie Platz auf dem Datenträger.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/controller.py"/>
        <source>No raster is chosen.</source>
        <translation>Es ist kein Raster gewählt.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/controller.py"/>
        <source>Press “Build index” first; it is done once per raster.</source>
        <translation>Drücken Sie zuerst „Index erstellen“; das geschieht einmal je Raster.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/controller.py"/>
        <source>The index folder cannot be made: {path} ({reason}).</source>
        <translation>Der Ordner für den Index kann nicht angelegt werden: {path} ({reason}).</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/controller.py"/>
        <source>“{layer}” has no index yet.</source>
        <translation>„{layer}“ hat noch keinen Index.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/errors.py"/>
        <source>The engine reported an error without a text.</source>
        <translation>Die Suchmaschine meldete einen Fehler ohne Text.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/dock.py"/>
        <source>Index ready: {count} tiles in {time}.</source>
        <translation>Index fertig: {count} Kacheln in {time}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/dock.py"/>
        <source>Options…</source>
        <translation>Optionen…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/dock.py"/>
        <source>Sample scene</source>
        <translation>Beispielszene</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/dock.py"/>
        <source>Text Search</source>
        <translation>Textsuche</translation>
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
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/options_page.py"/>
        <source>Fastest available</source>
        <translation>Schnellstes verfügbares</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/options_page.py"/>
        <source>Folder of a model bundle</source>
        <translation>Ordner eines Modellpakets</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/options_page.py"/>
        <source>Heatmap colours</source>
        <translation>Farben der Heatmap</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/options_page.py"/>
        <source>Heatmap opacity</source>
        <translation>Deckkraft der Heatmap</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/options_page.py"/>
        <source>Interpreter</source>
        <translation>Interpreter</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/options_page.py"/>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/options_page.py"/>
        <source>NVIDIA GPU (CUDA)</source>
        <translation>NVIDIA-Grafikkarte (CUDA)</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/options_page.py"/>
        <source>Python interpreter of the search engine</source>
        <translation>Python-Interpreter der Suchmaschine</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/options_page.py"/>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/options_page.py"/>
        <source>Search engine</source>
        <translation>Suchmaschine</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/options_page.py"/>
        <source>Start the engine with this interpreter and measure how fast it describes tiles</source>
        <translation>Die Suchmaschine mit diesem Interpreter starten und messen, wie schnell sie Kacheln beschreibt</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/options_page.py"/>
        <source>Starting the engine and measuring…</source>
        <translation>Suchmaschine wird gestartet und gemessen…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/options_page.py"/>
        <source>The engine works with Python {version}.</source>
        <translation>Die Suchmaschine läuft mit Python {version}.</translation>
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
        <source>Verify</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/options_page.py"/>
        <source>{rate} tiles per second on {device}.</source>
        <translation>{rate} Kacheln je Sekunde auf {device}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query_panel.py"/>
        <source>Describe it in English as one would caption a picture: “many boats in a harbour”</source>
        <translation>Beschreiben Sie es auf Englisch wie in einer Bildunterschrift: „many boats in a harbour“</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query_panel.py"/>
        <source>Rank all tiles by the text (Enter)</source>
        <translation>Alle Kacheln nach dem Text ordnen (Eingabetaste)</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query_panel.py"/>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query_panel.py"/>
        <source>Tiles that match this move down. Separate several texts by commas.</source>
        <translation>Kacheln, die hierzu passen, rücken nach hinten. Mehrere Texte durch Kommas trennen.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query_panel.py"/>
        <source>What do you look for?</source>
        <translation>Wonach suchen Sie?</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query_panel.py"/>
        <source>but not… (optional)</source>
        <translation>aber nicht… (wahlweise)</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results_delegate.py"/>
        <source>score {score}</source>
        <translation>Wert {score}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results_delegate.py"/>
        <source>z {z}</source>
        <translation>z {z}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results_model.py"/>
        <source>Rank {rank}: closer to the text than {percentile} % of the tiles.
z-score {z} (how far above this raster&#x27;s usual score), score {score}, scale {scale}.</source>
        <translation>Rang {rank}: näher am Text als {percentile} % der Kacheln.
z-Wert {z} (wie weit über dem Üblichen in diesem Raster), Wert {score}, Maßstabsstufe {scale}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results_model.py"/>
        <source>{rank}. tile {tile}</source>
        <translation>{rank}. Kachel {tile}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results_panel.py"/>
        <source>Closest matches, not a complete inventory</source>
        <translation>Beste Treffer, keine vollständige Bestandsaufnahme</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results_panel.py"/>
        <source>Ranked tiles</source>
        <translation>Geordnete Kacheln</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results_panel.py"/>
        <source>Searching…</source>
        <translation>Suche läuft…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results_panel.py"/>
        <source>The list holds the tiles that resemble the text most, also when nothing of the kind is there. Scores compare tiles within one query only.</source>
        <translation>Die Liste enthält die Kacheln, die dem Text am ähnlichsten sind, auch wenn es nichts Derartiges gibt. Werte sind nur innerhalb einer Anfrage vergleichbar.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results_panel.py"/>
        <source>{shown} of {scored} tiles</source>
        <translation>{shown} von {scored} Kacheln</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/source_panel.py"/>
        <source>&amp;Raster</source>
        <translation>&amp;Raster</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/source_panel.py"/>
        <source>Build index</source>
        <translation>Index erstellen</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/source_panel.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/source_panel.py"/>
        <source>Continue index</source>
        <translation>Index fortsetzen</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/source_panel.py"/>
        <source>Cut the raster into tiles and describe each by the model, once.</source>
        <translation>Das Raster in Kacheln schneiden und jede einmal vom Modell beschreiben lassen.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/source_panel.py"/>
        <source>Index ready: {count} tiles</source>
        <translation>Index bereit: {count} Kacheln</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/source_panel.py"/>
        <source>Model {model}, {size}, {path}</source>
        <translation>Modell {model}, {size}, {path}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/source_panel.py"/>
        <source>No index yet.</source>
        <translation>Noch kein Index.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/source_panel.py"/>
        <source>Rebuild index</source>
        <translation>Index neu erstellen</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/source_panel.py"/>
        <source>So few tiles leave little to compare: a larger raster, or smaller tiles.</source>
        <translation>Bei so wenigen Kacheln gibt es kaum etwas zu vergleichen: größeres Raster oder kleinere Kacheln.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/source_panel.py"/>
        <source>Starting with {layer}…</source>
        <translation>Beginne mit {layer}…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/source_panel.py"/>
        <source>Stop indexing (Esc). What is indexed stays, and “Continue index” goes on from it.</source>
        <translation>Indizieren anhalten (Esc). Was indiziert ist, bleibt; „Index fortsetzen“ macht dort weiter.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/source_panel.py"/>
        <source>The index file cannot be read; it would be built anew.</source>
        <translation>Die Indexdatei ist nicht lesbar; sie würde neu erstellt.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/source_panel.py"/>
        <source>The index is not complete: {done} of {total} tiles.</source>
        <translation>Der Index ist unvollständig: {done} von {total} Kacheln.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/source_panel.py"/>
        <source>The index is out of date: {reason}.</source>
        <translation>Der Index ist veraltet: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/source_panel.py"/>
        <source>The raster to search</source>
        <translation>Das zu durchsuchende Raster</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/source_panel.py"/>
        <source>The tiling differs from the index: it would be built anew.</source>
        <translation>Die Kachelung weicht vom Index ab: er würde neu erstellt.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/source_panel.py"/>
        <source>Update index</source>
        <translation>Index aktualisieren</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/source_panel.py"/>
        <source>the raster or the model changed</source>
        <translation>das Raster oder das Modell hat sich geändert</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/tiling_box.py"/>
        <source>Each scale is one more pass with larger tiles. Two scales find small and large things; more cost time and disk.</source>
        <translation>Jede Stufe ist ein weiterer Durchgang mit größeren Kacheln. Zwei Stufen finden Kleines und Großes; mehr kosten Zeit und Speicherplatz.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/tiling_box.py"/>
        <source>How much neighbouring tiles repeat of each other. 50 % makes a smooth heatmap.</source>
        <translation>Wie weit benachbarte Kacheln einander überlappen. 50 % ergeben eine glatte Heatmap.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/tiling_box.py"/>
        <source>Model default ({size} m)</source>
        <translation>Vorgabe des Modells ({size} m)</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/tiling_box.py"/>
        <source>Overlap</source>
        <translation>Überlappung</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/tiling_box.py"/>
        <source>Scales</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/tiling_box.py"/>
        <source>Side of a tile on the ground. Choose about the size of what you look for with its surroundings; the default is what the model saw in training.</source>
        <translation>Seitenlänge einer Kachel am Boden. Wählen Sie etwa die Größe des Gesuchten mit seiner Umgebung; die Vorgabe entspricht dem, was das Modell im Training sah.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/tiling_box.py"/>
        <source>The model was trained on {low} to {high} m.</source>
        <translation>Das Modell wurde mit {low} bis {high} m trainiert.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/tiling_box.py"/>
        <source>Tile size</source>
        <translation>Kachelgröße</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/tiling_box.py"/>
        <source>Tiling</source>
        <translation>Kachelung</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/welcome.py"/>
        <source>Add the small synthetic scene that ships with this</source>
        <translation>Die kleine mitgelieferte künstliche Szene hinzufügen</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/welcome.py"/>
        <source>Ask a raster in plain words</source>
        <translation>Ein Raster mit einfachen Worten befragen</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/welcome.py"/>
        <source>Build its index, once. The raster never leaves this computer.</source>
        <translation>Erstellen Sie einmal seinen Index. Das Raster verlässt diesen Rechner nie.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/welcome.py"/>
        <source>Choose a raster: an aerial or satellite image from a file.</source>
        <translation>Wählen Sie ein Raster: ein Luft- oder Satellitenbild aus einer Datei.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/welcome.py"/>
        <source>Describe what to find, for example “many boats in a harbour”.</source>
        <translation>Beschreiben Sie auf Englisch, was Sie suchen, etwa „many boats in a harbour“.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/welcome.py"/>
        <source>Try the sample scene</source>
        <translation>Beispielszene ausprobieren</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/group.py"/>
        <source>Best tiles</source>
        <translation>Beste Kacheln</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/group.py"/>
        <source>Best tiles for “{query}”</source>
        <translation>Beste Kacheln für „{query}“</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/group.py"/>
        <source>Heatmap</source>
        <translation>Heatmap</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/group.py"/>
        <source>Heatmap for “{query}”</source>
        <translation>Heatmap für „{query}“</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/group.py"/>
        <source>QGIS cannot open the result file {path}.</source>
        <translation>QGIS kann die Ergebnisdatei {path} nicht öffnen.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/group.py"/>
        <source>Search again; if it stays so, look at the log panel “Text Search”.</source>
        <translation>Suchen Sie noch einmal; bleibt es dabei, sehen Sie im Protokollfenster „Text Search“ nach.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/provenance.py"/>
        <source>Closest matches to a text query, not a complete inventory. Values are relative to this raster and this query; they cannot be compared across queries.</source>
        <translation>Beste Treffer zu einer Textanfrage, keine vollständige Bestandsaufnahme. Die Werte gelten für dieses Raster und diese Anfrage und sind zwischen Anfragen nicht vergleichbar.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/source.py"/>
        <source>Choose a raster layer that comes from a file, for example a GeoTIFF.</source>
        <translation>Wählen Sie einen Rasterlayer aus einer Datei, zum Beispiel ein GeoTIFF.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/source.py"/>
        <source>Make the raster&#x27;s folder writable, or free space on the disk.</source>
        <translation>Machen Sie den Ordner des Rasters beschreibbar oder schaffen Sie Platz auf dem Datenträger.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/source.py"/>
        <source>Repair the layer&#x27;s data source, or remove the layer.</source>
        <translation>Berichtigen Sie die Datenquelle des Layers oder entfernen Sie ihn.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/source.py"/>
        <source>Save it as a GeoTIFF (right click ▸ Export ▸ Save As…) and choose the saved layer.</source>
        <translation>Speichern Sie ihn als GeoTIFF (Rechtsklick ▸ Export ▸ Speichern als…) und wählen Sie den gespeicherten Layer.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/source.py"/>
        <source>The file of “{layer}” does not exist any more: {path}.</source>
        <translation>Die Datei von „{layer}“ gibt es nicht mehr: {path}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/source.py"/>
        <source>The folder for results cannot be made: {path} ({reason}).</source>
        <translation>Der Ordner für Ergebnisse kann nicht angelegt werden: {path} ({reason}).</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/source.py"/>
        <source>“{layer}” comes from a service ({provider}), not from a raster file.</source>
        <translation>„{layer}“ kommt von einem Dienst ({provider}), nicht aus einer Rasterdatei.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/source.py"/>
        <source>“{layer}” is a part of a larger file: {path}.</source>
        <translation>„{layer}“ ist ein Teil einer größeren Datei: {path}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/source.py"/>
        <source>“{layer}” is not a raster layer.</source>
        <translation>„{layer}“ ist kein Rasterlayer.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/source.py"/>
        <source>“{layer}” lies inside an archive or on a server: {path}.</source>
        <translation>„{layer}“ liegt in einem Archiv oder auf einem Server: {path}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/styles.py"/>
        <source>rank {first} and lower</source>
        <translation>ab Rang {first}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/styles.py"/>
        <source>rank {first} to {last}</source>
        <translation>Rang {first} bis {last}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/styles.py"/>
        <source>relative similarity</source>
        <translation>relative Ähnlichkeit</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/build_index.py"/>
        <source>Build anew if the index exists</source>
        <translation>Neu erstellen, falls der Index besteht</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/build_index.py"/>
        <source>Cuts a raster into tiles and describes each tile by the image-text model, once. The index is a GeoPackage that “Search by text” and the Text Search panel use.

A run that was cancelled or killed is continued by running it again with the same index file. Without an index file, the index goes beside the raster, where the panel finds it.</source>
        <translation>Schneidet ein Raster in Kacheln und lässt jede einmal vom Bild-Text-Modell beschreiben. Der Index ist ein GeoPackage, das „Suche nach Text“ und das Bedienfeld Textsuche verwenden.

Ein abgebrochener Lauf wird fortgesetzt, wenn er mit derselben Indexdatei noch einmal gestartet wird. Ohne Indexdatei kommt der Index neben das Raster, wo das Bedienfeld ihn findet.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/build_index.py"/>
        <source>Index</source>
        <translation>Index</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/build_index.py"/>
        <source>Index (*.gpkg)</source>
        <translation>Index (*.gpkg)</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/build_index.py"/>
        <source>Overlap of tiles</source>
        <translation>Überlappung der Kacheln</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/build_index.py"/>
        <source>Raster</source>
        <translation>Raster</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/build_index.py"/>
        <source>Scales “{text}” are not understood; give numbers such as 1, 2.</source>
        <translation>Die Stufen „{text}“ sind nicht verständlich; geben Sie Zahlen an wie 1, 2.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/build_index.py"/>
        <source>Scales, multiples of the tile size</source>
        <translation>Stufen, Vielfache der Kachelgröße</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/build_index.py"/>
        <source>Tile size, such as 300m or 256px (empty: the model&#x27;s own)</source>
        <translation>Kachelgröße, etwa 300m oder 256px (leer: die des Modells)</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/build_index.py"/>
        <source>Tiles in the index</source>
        <translation>Kacheln im Index</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/search_text.py"/>
        <source>Best score</source>
        <translation>Bester Wert</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/search_text.py"/>
        <source>But not (several texts separated by commas)</source>
        <translation>Aber nicht (mehrere Texte durch Kommas getrennt)</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/search_text.py"/>
        <source>Index (made by “Build index”)</source>
        <translation>Index (von „Index erstellen“)</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/search_text.py"/>
        <source>Nothing stands out</source>
        <translation>Nichts sticht heraus</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/search_text.py"/>
        <source>Number of best tiles</source>
        <translation>Anzahl der besten Kacheln</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/search_text.py"/>
        <source>Query</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/search_text.py"/>
        <source>Ranks the tiles of an index by how well they match a text, and writes the best tiles and a heatmap.

The results are the closest matches, not a complete inventory; values compare places within one query only. Describe in English what a picture would show.</source>
        <translation>Ordnet die Kacheln eines Index danach, wie gut sie zu einem Text passen, und schreibt die besten Kacheln und eine Heatmap.

Die Ergebnisse sind die besten Treffer, keine vollständige Bestandsaufnahme; Werte sind nur innerhalb einer Anfrage vergleichbar. Beschreiben Sie auf Englisch, was ein Bild zeigen würde.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/search_text.py"/>
        <source>Search by text</source>
        <translation>Suche nach Text</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/search_text.py"/>
        <source>The result file {path} must end in {suffix}.</source>
        <translation>Die Ergebnisdatei {path} muss auf {suffix} enden.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/wording.py"/>
        <source>Nothing stands out: true matches usually score higher than the best tile here.</source>
        <translation>Nichts sticht heraus: Echte Treffer erreichen meist mehr als die beste Kachel hier.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/wording.py"/>
        <source>The index is not complete: only what it holds so far was searched.</source>
        <translation>Der Index ist nicht vollständig: Durchsucht wurde nur, was er bisher enthält.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/wording.py"/>
        <source>Words that the model never saw in training: {words}.</source>
        <translation>Wörter, die das Modell im Training nie sah: {words}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/wording.py"/>
        <source>about {count} tiles</source>
        <translation>etwa {count} Kacheln</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/wording.py"/>
        <source>top {share} %</source>
        <translation>beste {share} %</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/wording.py"/>
        <source>{done} of {total} tiles</source>
        <translation>{done} von {total} Kacheln</translation>
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
        <source>{time} left</source>
        <translation>noch {time}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/worker/diagnosis.py"/>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
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
        <translation>Nichts Indiziertes ist verloren; versuchen Sie es noch einmal, sie wird neu gestartet.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/worker/diagnosis.py"/>
        <source>Plugin and engine come from different versions: install both anew, restart QGIS.</source>
        <translation>Erweiterung und Suchmaschine stammen aus verschiedenen Versionen: Installieren Sie beide neu und starten Sie QGIS neu.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/worker/diagnosis.py"/>
        <source>Run “make” in the plugin&#x27;s source folder, or choose a Python with the engine&#x27;s packages in Settings ▸ Options ▸ Text Search.</source>
        <translation>Rufen Sie im Quellordner der Erweiterung „make“ auf, oder wählen Sie unter Einstellungen ▸ Optionen ▸ Textsuche ein Python mit den Paketen der Suchmaschine.</translation>
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
        <source>The search engine was killed, most likely because memory ran out.</source>
        <translation>Die Suchmaschine wurde beendet, vermutlich weil der Arbeitsspeicher nicht reichte.</translation>
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
        <source>It comes from {origin}; correct or clear it there.</source>
        <translation>Er stammt aus {origin}; berichtigen oder löschen Sie ihn dort.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/worker/environment.py"/>
        <source>The search engine is not installed: there is no interpreter at {path}.</source>
        <translation>Die Suchmaschine ist nicht installiert: Es gibt keinen Interpreter unter {path}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/worker/environment.py"/>
        <source>The search engine&#x27;s Python interpreter was not found: {path}.</source>
        <translation>Der Python-Interpreter der Suchmaschine wurde nicht gefunden: {path}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/worker/environment.py"/>
        <source>the environment variable {name}</source>
        <translation>der Umgebungsvariablen {name}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/worker/environment.py"/>
        <source>the option Settings ▸ Options ▸ Text Search ▸ Interpreter</source>
        <translation>der Option Einstellungen ▸ Optionen ▸ Textsuche ▸ Interpreter</translation>
    </message>
</context>
</TS>
