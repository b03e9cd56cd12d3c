<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>rs_textsearch</name>
    <message>
        <location filename="../rs_textsearch/controller.py"/>
        <source>Add a raster layer from a file and choose it above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/controller.py"/>
        <source>Make the folder writable, or free space on the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/controller.py"/>
        <source>No raster is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/controller.py"/>
        <source>Press “Build index” first; it is done once per raster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/controller.py"/>
        <source>The index folder cannot be made: {path} ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/controller.py"/>
        <source>“{layer}” has no index yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/errors.py"/>
        <source>The engine reported an error without a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/dock.py"/>
        <source>Index ready: {count} tiles in {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/dock.py"/>
        <source>Options…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/dock.py"/>
        <source>Sample scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/dock.py"/>
        <source>Searching…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/dock.py"/>
        <source>Text Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/options_page.py"/>
        <source>A folder with card.json, image.onnx, text.onnx and tokenizer.json</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/options_page.py"/>
        <source>CPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/options_page.py"/>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/options_page.py"/>
        <source>Fastest available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/options_page.py"/>
        <source>Folder of a model bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/options_page.py"/>
        <source>Heatmap colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/options_page.py"/>
        <source>Heatmap opacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/options_page.py"/>
        <source>Interpreter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/options_page.py"/>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/options_page.py"/>
        <source>NVIDIA GPU (CUDA)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/options_page.py"/>
        <source>Python interpreter of the search engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/options_page.py"/>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/options_page.py"/>
        <source>Search engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/options_page.py"/>
        <source>Start the engine with this interpreter and measure how fast it describes tiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/options_page.py"/>
        <source>Starting the engine and measuring…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/options_page.py"/>
        <source>The engine works with Python {version}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/options_page.py"/>
        <source>The model that ships with the plugin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/options_page.py"/>
        <source>Tiles in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/options_page.py"/>
        <source>Verify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/options_page.py"/>
        <source>{rate} tiles per second on {device}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query_panel.py"/>
        <source>Describe it in English as one would caption a picture: “many boats in a harbour”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query_panel.py"/>
        <source>Rank all tiles by the text (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query_panel.py"/>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query_panel.py"/>
        <source>Tiles that match this move down. Separate several texts by commas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query_panel.py"/>
        <source>What do you look for?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query_panel.py"/>
        <source>but not… (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results_delegate.py"/>
        <source>above {percentile} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results_delegate.py"/>
        <source>score {score}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results_delegate.py"/>
        <source>z {z}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results_delegate.py"/>
        <source>{rank}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results_model.py"/>
        <source>Rank {rank}: closer to the text than {percentile} % of the tiles.
z-score {z} (how far above this raster&#x27;s usual score), score {score}, scale {scale}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results_model.py"/>
        <source>{rank}. tile {tile}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results_panel.py"/>
        <source>Closest matches, not a complete inventory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results_panel.py"/>
        <source>Ranked tiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results_panel.py"/>
        <source>The list holds the tiles that resemble the text most, also when nothing of the kind is there. Scores compare tiles within one query only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results_panel.py"/>
        <source>{shown} of {scored} tiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/source_panel.py"/>
        <source>&amp;Raster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/source_panel.py"/>
        <source>Build index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/source_panel.py"/>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/source_panel.py"/>
        <source>Continue index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/source_panel.py"/>
        <source>Cut the raster into tiles and describe each by the model, once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/source_panel.py"/>
        <source>Index ready: {count} tiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/source_panel.py"/>
        <source>Model {model}, {size}, {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/source_panel.py"/>
        <source>No index yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/source_panel.py"/>
        <source>Rebuild index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/source_panel.py"/>
        <source>Starting with {layer}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/source_panel.py"/>
        <source>Stop indexing (Esc). What is indexed stays, and “Continue index” goes on from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/source_panel.py"/>
        <source>The index file cannot be read; it would be built anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/source_panel.py"/>
        <source>The index is not complete: {done} of {total} tiles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/source_panel.py"/>
        <source>The index is out of date: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/source_panel.py"/>
        <source>The raster to search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/source_panel.py"/>
        <source>The tiling differs from the index: it would be built anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/source_panel.py"/>
        <source>Update index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/source_panel.py"/>
        <source>the raster or the model changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/tiling_box.py"/>
        <source>Each scale is one more pass with larger tiles. Two scales find small and large things; more cost time and disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/tiling_box.py"/>
        <source>How much neighbouring tiles repeat of each other. 50 % makes a smooth heatmap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/tiling_box.py"/>
        <source>Model default ({size} m)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/tiling_box.py"/>
        <source>Overlap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/tiling_box.py"/>
        <source>Scales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/tiling_box.py"/>
        <source>Side of a tile on the ground. Choose about the size of what you look for with its surroundings; the default is what the model saw in training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/tiling_box.py"/>
        <source>The model was trained on {low} to {high} m.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/tiling_box.py"/>
        <source>Tile size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/tiling_box.py"/>
        <source>Tiling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/welcome.py"/>
        <source>Add the small synthetic scene that ships with this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/welcome.py"/>
        <source>Ask a raster in plain words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/welcome.py"/>
        <source>Build its index, once. The raster never leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/welcome.py"/>
        <source>Choose a raster: an aerial or satellite image from a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/welcome.py"/>
        <source>Describe what to find, for example “many boats in a harbour”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/welcome.py"/>
        <source>Try the sample scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/group.py"/>
        <source>Best tiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/group.py"/>
        <source>Best tiles for “{query}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/group.py"/>
        <source>Heatmap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/group.py"/>
        <source>Heatmap for “{query}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/group.py"/>
        <source>QGIS cannot open the result file {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/group.py"/>
        <source>Search again; if it stays so, look at the log panel “Text Search”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/provenance.py"/>
        <source>Closest matches to a text query, not a complete inventory. Values are relative to this raster and this query; they cannot be compared across queries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/source.py"/>
        <source>Choose a raster layer that comes from a file, for example a GeoTIFF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/source.py"/>
        <source>Make the raster&#x27;s folder writable, or free space on the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/source.py"/>
        <source>Repair the layer&#x27;s data source, or remove the layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/source.py"/>
        <source>Save it as a GeoTIFF (right click ▸ Export ▸ Save As…) and choose the saved layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/source.py"/>
        <source>The file of “{layer}” does not exist any more: {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/source.py"/>
        <source>The folder for results cannot be made: {path} ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/source.py"/>
        <source>“{layer}” comes from a service ({provider}), not from a raster file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/source.py"/>
        <source>“{layer}” is a part of a larger file: {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/source.py"/>
        <source>“{layer}” is not a raster layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/source.py"/>
        <source>“{layer}” lies inside an archive or on a server: {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/styles.py"/>
        <source>rank {first} and lower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/styles.py"/>
        <source>rank {first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/styles.py"/>
        <source>relative similarity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/build_index.py"/>
        <source>Build anew if the index exists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/build_index.py"/>
        <source>Cuts a raster into tiles and describes each tile by the image-text model, once. The index is a GeoPackage that “Search by text” and the Text Search panel use.

A run that was cancelled or killed is continued by running it again with the same index file. Without an index file, the index goes beside the raster, where the panel finds it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/build_index.py"/>
        <source>Index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/build_index.py"/>
        <source>Index (*.gpkg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/build_index.py"/>
        <source>Overlap of tiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/build_index.py"/>
        <source>Raster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/build_index.py"/>
        <source>Scales “{text}” are not understood; give numbers such as 1, 2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/build_index.py"/>
        <source>Scales, multiples of the tile size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/build_index.py"/>
        <source>Tile size, such as 300m or 256px (empty: the model&#x27;s own)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/build_index.py"/>
        <source>Tiles in the index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/search_text.py"/>
        <source>Best score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/search_text.py"/>
        <source>But not (several texts separated by commas)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/search_text.py"/>
        <source>Index (made by “Build index”)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/search_text.py"/>
        <source>Nothing stands out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/search_text.py"/>
        <source>Number of best tiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/search_text.py"/>
        <source>Query</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/search_text.py"/>
        <source>Ranks the tiles of an index by how well they match a text, and writes the best tiles and a heatmap.

The results are the closest matches, not a complete inventory; values compare places within one query only. Describe in English what a picture would show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/search_text.py"/>
        <source>Search by text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/search_text.py"/>
        <source>The result file {path} must end in {suffix}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/wording.py"/>
        <source>Nothing stands out for this query: the best tiles match no better than tiles match texts that have nothing to do with them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../rs_textsearch/wording.py"/>
        <source>The model never saw %n word(s) in training: {words}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../rs_textsearch/wording.py"/>
        <source>about {count} tiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/wording.py"/>
        <source>{done} of {total} tiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/wording.py"/>
        <source>{h} h {m} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/wording.py"/>
        <source>{n} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/wording.py"/>
        <source>{n} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/wording.py"/>
        <source>{rate} tiles/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/wording.py"/>
        <source>{time} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/worker/diagnosis.py"/>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/worker/diagnosis.py"/>
        <source>Check the interpreter in Settings ▸ Options ▸ Text Search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/worker/diagnosis.py"/>
        <source>Choose another interpreter in Settings ▸ Options ▸ Text Search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/worker/diagnosis.py"/>
        <source>Close other programs and try again: the engine is started anew, and an index continues where it stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/worker/diagnosis.py"/>
        <source>Nothing indexed is lost; try again, it is started anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/worker/diagnosis.py"/>
        <source>Plugin and engine come from different versions: install both anew, restart QGIS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/worker/diagnosis.py"/>
        <source>Run “make” in the plugin&#x27;s source folder, or choose a Python with the engine&#x27;s packages in Settings ▸ Options ▸ Text Search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/worker/diagnosis.py"/>
        <source>The search engine could not be started with {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/worker/diagnosis.py"/>
        <source>The search engine did not start with {path}: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/worker/diagnosis.py"/>
        <source>The search engine has not answered for {n} seconds and was ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/worker/diagnosis.py"/>
        <source>The search engine speaks protocol {theirs}, this plugin speaks {ours}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/worker/diagnosis.py"/>
        <source>The search engine was killed, most likely because memory ran out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/worker/diagnosis.py"/>
        <source>The search engine {how}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/worker/diagnosis.py"/>
        <source>Try again, it is started anew; the log panel “Text Search” has the details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/worker/diagnosis.py"/>
        <source>crashed in one of its libraries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/worker/diagnosis.py"/>
        <source>ended unexpectedly (exit code {n})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/worker/diagnosis.py"/>
        <source>exit code {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/worker/diagnosis.py"/>
        <source>{path} does not answer like the search engine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/worker/environment.py"/>
        <source>It comes from {origin}; correct or clear it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/worker/environment.py"/>
        <source>The search engine is not installed: there is no interpreter at {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/worker/environment.py"/>
        <source>The search engine&#x27;s Python interpreter was not found: {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/worker/environment.py"/>
        <source>the environment variable {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/worker/environment.py"/>
        <source>the option Settings ▸ Options ▸ Text Search ▸ Interpreter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
